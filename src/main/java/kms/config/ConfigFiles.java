package kms.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kms.environment.Environment;
import kms.error.CliException;
import kms.error.UnparsableFileException;
import kms.python.ShellWords;
import org.jspecify.annotations.Nullable;

/** The config file and the credentials file, and the profiles they make up together. */
public final class ConfigFiles {
  private static final String CONFIG_PATH = "~/.aws/config";
  private static final String CREDENTIALS_PATH = "~/.aws/credentials";

  private final IniFile credentials;
  private final Map<String, IniSection> profiles = new LinkedHashMap<>();
  private final Map<String, IniSection> ssoSessions = new LinkedHashMap<>();
  private final Map<String, IniSection> services = new LinkedHashMap<>();
  private final Map<String, IniSection> others = new LinkedHashMap<>();

  private ConfigFiles(IniFile config, IniFile credentials) {
    this.credentials = credentials;
    for (Map.Entry<String, IniSection> section : config.sections().entrySet()) {
      addSection(section.getKey(), section.getValue());
    }
  }

  /**
   * Reads both files; one that is not there counts as empty.
   *
   * @throws UnparsableFileException when one of them does not parse
   */
  public static ConfigFiles load(Environment environment) {
    IniFile config = read(environment, "AWS_CONFIG_FILE", CONFIG_PATH);
    IniFile credentials = read(environment, "AWS_SHARED_CREDENTIALS_FILE", CREDENTIALS_PATH);
    return new ConfigFiles(config, credentials);
  }

  private static IniFile read(Environment environment, String variable, String path) {
    String chosen = environment.variable(variable);
    IniFile file = IniFile.read(environment, chosen == null ? path : chosen);
    file.checkNestedValues();
    return file;
  }

  /** The AWS CLI looks at how a header begins only: {@code [profiles x]} is a profile too. */
  private void addSection(String header, IniSection section) {
    if (header.startsWith("profile")) {
      addNamed(profiles, header, section);
    } else if (header.startsWith("sso-session")) {
      addNamed(ssoSessions, header, section);
    } else if (header.startsWith("services")) {
      addNamed(services, header, section);
    } else if (header.equals("default")) {
      profiles.put(header, section);
    } else {
      others.put(header, section);
    }
  }

  private static void addNamed(
      Map<String, IniSection> sections, String header, IniSection section) {
    List<String> words;
    try {
      words = ShellWords.split(header);
    } catch (CliException e) {
      return;
    }
    if (words.size() == 2) {
      sections.put(words.get(1), section);
    }
  }

  /** Tells whether one of the files has the profile. */
  public boolean hasProfile(String name) {
    return profiles.containsKey(name) || credentials.section(name) != null;
  }

  /** Returns a profile's keys of both files, those of the credentials file on top; maybe none. */
  public IniSection profile(String name) {
    IniSection base = configProfile(name);
    IniSection over = credentials.section(name);
    if (over == null) {
      return base;
    }
    return base.values().isEmpty() ? over : base.overlaidBy(over);
  }

  /** Returns a profile's keys of the config file alone; none when it is not there. */
  public IniSection configProfile(String name) {
    return profiles.getOrDefault(name, IniSection.empty());
  }

  /** Returns a profile's keys of the credentials file alone; none when it is not there. */
  public IniSection credentialsProfile(String name) {
    IniSection section = credentials.section(name);
    return section == null ? IniSection.empty() : section;
  }

  /** Returns the {@code [sso-session NAME]} of the config file, or null. */
  public @Nullable IniSection ssoSession(String name) {
    return ssoSessions.get(name);
  }

  /** Returns the {@code [services NAME]} of the config file, or null. */
  public @Nullable IniSection services(String name) {
    return services.get(name);
  }

  /** Returns the other sections of the config file, such as {@code [plugins]}, by name. */
  public Map<String, IniSection> otherSections() {
    return Collections.unmodifiableMap(others);
  }
}
