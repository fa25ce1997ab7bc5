package kms.config;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import kms.environment.Environment;
import org.jspecify.annotations.Nullable;

/** Builds the environment of a test from a temporary home, files and variables. */
public final class Surroundings {
  /** What the clock shows. */
  public static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");

  /** What is written to standard error. */
  public final ByteArrayOutputStream stderr = new ByteArrayOutputStream();

  private final Path home;
  private final Map<String, String> variables = new HashMap<>();
  private String stdin = "";

  /** Starts with an empty home. */
  public Surroundings(Path home) {
    this.home = home;
  }

  /** Sets a variable. */
  public Surroundings with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  /** Writes the config file. */
  public Surroundings config(String text) {
    return file(".aws/config", text);
  }

  /** Writes the credentials file. */
  public Surroundings credentials(String text) {
    return file(".aws/credentials", text);
  }

  /** Writes a file below the home folder, which is the working folder too. */
  public Surroundings file(String path, String text) {
    try {
      Path file = home.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      return this;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Sets what standard input gives. */
  public Surroundings stdin(String text) {
    stdin = text;
    return this;
  }

  /** Returns the environment. */
  public Environment environment() {
    return new Environment(
        variables,
        new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
        new ByteArrayOutputStream(),
        stderr,
        home,
        home.toString(),
        false,
        () -> 80,
        false,
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  /** Returns the configuration of a command line without options. */
  public Configuration configuration() {
    return configuration(ExplicitSettings.none());
  }

  /** Returns the configuration of a command line with {@code --profile}. */
  public Configuration configuration(@Nullable String profile) {
    return configuration(
        new ExplicitSettings(profile, null, null, null, false, false, null, null, null));
  }

  /** Returns the configuration of a command line. */
  public Configuration configuration(ExplicitSettings explicit) {
    Environment environment = environment();
    return new Configuration(environment, ConfigFiles.load(environment), explicit);
  }
}
