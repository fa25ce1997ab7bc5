package kms.environment;

import kms.json.JsonReader;

/** A class that knows a package to its left, so that a test can see the rule against it fail. */
public final class OutwardSample {

  private OutwardSample() {}

  /** Reads a text. */
  public static String read(String json) {
    return JsonReader.read(json).asText();
  }
}
