package kms.distribution;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a distribution is made of.
 *
 * @param form what runs in it
 * @param project the folder of this project
 * @param target the folder to make
 * @param work a folder to work in
 * @param launcher the template of the launchers
 * @param aws the launcher by the name of the AWS CLI
 * @param picocli the sources of picocli, in a jar
 * @param libraries the folder of the native library
 * @param roots the file of the certificates that vouch for servers, if one was named
 * @param programs the class path of the build's own programs
 * @param jars the class path of the program
 */
record Inputs(
    Form form,
    Path project,
    Path target,
    Path work,
    Path launcher,
    Path aws,
    Jar picocli,
    Path libraries,
    Optional<Path> roots,
    String programs,
    List<Jar> jars) {

  /**
   * Reads arguments.
   *
   * @param args {@code name=value} each, and the class path of the program at the end
   * @throws IllegalArgumentException when one is missing or has no name, or there is no such form
   */
  static Inputs parse(List<String> args) {
    Map<String, String> values = new HashMap<>();
    for (String arg : args.subList(0, args.size() - 1)) {
      int equals = arg.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("no name: " + arg);
      }
      values.put(arg.substring(0, equals), arg.substring(equals + 1));
    }
    String jars = args.get(args.size() - 1);
    return new Inputs(
        Form.valueOf(named("form", values).toUpperCase(Locale.ROOT)),
        Path.of(named("project", values)),
        Path.of(named("target", values)),
        Path.of(named("work", values)),
        Path.of(named("launcher", values)),
        Path.of(named("aws", values)),
        new Jar(Path.of(named("picocli", values))),
        Path.of(named("libraries", values)),
        Optional.of(named("roots", values)).filter(file -> !file.isEmpty()).map(Path::of),
        named("programs", values),
        Arrays.stream(jars.split(File.pathSeparator, 0)).map(Path::of).map(Jar::new).toList());
  }

  private static String named(String name, Map<String, String> values) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("missing: " + name);
    }
    return value;
  }
}
