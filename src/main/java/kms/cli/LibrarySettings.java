package kms.cli;

import java.util.HashMap;
import java.util.Map;

/**
 * What libraries are told by system properties, as they would find out otherwise at the cost of
 * time, or it is no business of theirs.
 */
public final class LibrarySettings {
  private static final Map<String, String> OF_ANY_RUN =
      Map.of(
          // Every option is a string; picocli prepares for times, databases and files: 5 % of
          // --version.
          "picocli.converters.excludes",
          "java.+",
          // Java guesses two key shares; the one of secp256r1 takes a table that takes a JVM 40 ms
          // to make. All groups stay on offer.
          "jdk.tls.namedGroups",
          "x25519,secp384r1,secp256r1,secp521r1,x448,"
              + "ffdhe2048,ffdhe3072,ffdhe4096,ffdhe6144,ffdhe8192",
          // OpenSSL bounds the certificates of a server by their bytes, and not by their number.
          "jdk.tls.maxCertificateChainLength",
          "1000",
          "jdk.tls.maxHandshakeMessageSize",
          "102400",
          // The SDK reads no configuration files: kms has read them, by other rules.
          "aws.configFile",
          "",
          "aws.sharedCredentialsFile",
          "",
          "slf4j.internal.verbosity",
          "WARN");

  private static final Map<String, String> OF_A_LOGGED_RUN =
      Map.of(
          "slf4j.provider",
          "org.slf4j.simple.SimpleServiceProvider",
          "org.slf4j.simpleLogger.defaultLogLevel",
          "off",
          "org.slf4j.simpleLogger.log.kms",
          "debug",
          "org.slf4j.simpleLogger.showDateTime",
          "true",
          "org.slf4j.simpleLogger.dateTimeFormat",
          "yyyy-MM-dd HH:mm:ss,SSS");

  private static final Map<String, String> OF_A_SILENT_RUN =
      Map.of("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");

  private LibrarySettings() {}

  /**
   * Returns the properties to set before a class of a library is initialized.
   *
   * @param args the command line: the provider of loggers is found once, before it is parsed
   */
  public static Map<String, String> of(String... args) {
    Map<String, String> settings = new HashMap<>(OF_ANY_RUN);
    settings.putAll(isDebug(args) ? OF_A_LOGGED_RUN : OF_A_SILENT_RUN);
    return settings;
  }

  private static boolean isDebug(String[] args) {
    for (String arg : args) {
      if (arg.equals("--")) {
        return false;
      }
      if (arg.length() > 2 && "--debug".startsWith(arg)) {
        return true;
      }
    }
    return false;
  }
}
