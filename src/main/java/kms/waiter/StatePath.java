package kms.waiter;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Where an answer says in which state something is.
 *
 * @param list the member that lists what was asked for; the first item is looked at
 * @param state the member of an item that is its state
 * @param reason the member of an item that says why it is in that state; it may be absent
 */
public record StatePath(String list, String state, String reason) {

  /** Returns the state, an empty text when the answer has none. */
  String stateIn(JsonNode answer) {
    return item(answer).path(state).asText();
  }

  /** Returns the state, and why it is so, in words. */
  String describe(JsonNode answer) {
    String why = item(answer).path(reason).asText();
    String text = state + " is " + stateIn(answer);
    return why.isEmpty() ? text : text + " (" + reason + " is " + why + ")";
  }

  private JsonNode item(JsonNode answer) {
    return answer.path(list).path(0);
  }
}
