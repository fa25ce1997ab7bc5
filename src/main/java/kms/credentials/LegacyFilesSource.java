package kms.credentials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kms.aws.Credentials;
import kms.config.IniFile;
import kms.config.IniSection;
import kms.environment.Environment;
import kms.error.CliException;
import kms.error.UnparsableFileException;
import kms.python.PathExpansion;
import kms.python.PythonText;
import kms.python.Utf8Decoder;
import kms.python.Whitespace;
import org.jspecify.annotations.Nullable;

/** Finds credentials in the files of two older tools: the EC2 command line and boto. */
final class LegacyFilesSource {
  private static final String EC2_SECRET_KEY = "AWSSecretKey";

  private final Environment environment;

  LegacyFilesSource(Environment environment) {
    this.environment = environment;
  }

  /**
   * Returns what the first of the files holds, or null.
   *
   * @throws CliException when a file that a variable names is missing, or a file holds one key of
   *     the two
   */
  @Nullable CredentialProvider find() {
    Credentials credentials = findInEc2File();
    if (credentials == null) {
      credentials = findInBotoFiles();
    }
    return credentials == null ? null : new StaticProvider(credentials);
  }

  private @Nullable Credentials findInEc2File() {
    String path = environment.variable("AWS_CREDENTIAL_FILE");
    if (path == null) {
      return null;
    }
    Map<String, String> values = readPairs(PathExpansion.expandHome(path, environment));
    String accessKey = values.get("AWSAccessKeyId");
    if (accessKey == null) {
      return null;
    }
    String secretKey = values.get(EC2_SECRET_KEY);
    if (secretKey == null) {
      throw new CliException(PythonText.repr(EC2_SECRET_KEY));
    }
    return new Credentials(accessKey, secretKey, null);
  }

  private Map<String, String> readPairs(String path) {
    Path file = environment.path(path);
    Map<String, String> values = new HashMap<>();
    try {
      for (String line : Utf8Decoder.decodeLines(Files.readAllBytes(file)).split("\n", -1)) {
        int equals = line.indexOf('=');
        if (equals >= 0) {
          String key = Whitespace.strip(line.substring(0, equals));
          values.put(key, Whitespace.strip(line.substring(equals + 1)));
        }
      }
      return values;
    } catch (IOException e) {
      throw new CliException("The specified config file (" + path + ") could not be found.", e);
    }
  }

  private @Nullable Credentials findInBotoFiles() {
    String named = environment.variable("BOTO_CONFIG");
    List<String> paths = named != null ? List.of(named) : List.of("/etc/boto.cfg", "~/.boto");
    for (String path : paths) {
      IniSection section = read(path).section("Credentials");
      Credentials found = section == null ? null : KeyPair.of(section, "boto-config");
      if (found != null) {
        return new Credentials(found.accessKeyId(), found.secretAccessKey(), null);
      }
    }
    return null;
  }

  /** Only the config and credentials files end a run with a status of their own. */
  private IniFile read(String path) {
    try {
      return IniFile.read(environment, path);
    } catch (UnparsableFileException e) {
      throw new CliException(e.getMessage(), e);
    }
  }
}
