package kms.waiter;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer says in which state something is.
 *
 * @param found the member that has what was asked for; of a list the first item is looked at
 * @param state the member of that which is its state
 * @param reason the member of that which says why it is in that state, or null when none does; it
 *     may be absent
 */
public record StatePath(String found, String state, @Nullable String reason) {

  /** Returns the state, an empty text when the answer has none. */
  String stateIn(JsonNode answer) {
    return found(answer).path(state).asText();
  }

  /** Returns the state, and why it is so, in words. */
  String describe(JsonNode answer) {
    String why = reason == null ? "" : found(answer).path(reason).asText();
    String text = state + " is " + stateIn(answer);
    return why.isEmpty() ? text : text + " (" + reason + " is " + why + ")";
  }

  private JsonNode found(JsonNode answer) {
    JsonNode value = answer.path(found);
    return value.isArray() ? value.path(0) : value;
  }
}
