package kms.credentials;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Takes texts out of JSON objects of unknown form. */
final class JsonMembers {

  private JsonMembers() {}

  /** Returns the text of a member, or null when it is missing or no text. */
  static @Nullable String text(JsonNode object, String name) {
    JsonNode member = object.get(name);
    return member == null ? null : member.textValue();
  }
}
