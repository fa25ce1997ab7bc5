package kms.config;

/** A text that breaks the grammar of {@link IniFile}. */
final class IniSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;
}
