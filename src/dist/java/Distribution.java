import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Makes the distribution, a folder that needs no Java where it runs: the launchers and a runtime
 * image with the program in it as one module. Run by the build, on the newest JDK it finds.
 *
 * <p>Arguments: the folder to make, a folder to work in, the template of the launchers, the picocli
 * sources, the folder with the native library, the jars of the program (separated as in a class
 * path).
 */
public final class Distribution {
  /** What an image must have beside java.base: the HTTP server of kms-local, and signals. */
  private static final List<String> MODULES = List.of("jdk.httpserver", "jdk.unsupported");

  /** The JDK since which java.base knows elliptic curves by itself. */
  private static final int CURVES_IN_BASE_SINCE = 22;

  /** The first JDK that has an AOT cache which holds across runs in one step. */
  private static final int AOT_CACHE_SINCE = 25;

  /** The JDK since which native code has to be let in. */
  private static final int NATIVE_ACCESS_SINCE = 24;

  /** What servers have keys of. */
  private static final List<String> KEY_ALGORITHMS = List.of("RSA", "EC");

  private static final int FEATURE = Runtime.version().feature();

  private final Path target;
  private final Path work;
  private final Path runtime;

  private Distribution(Path target, Path work) {
    this.target = target;
    this.work = work;
    this.runtime = target.resolve("runtime");
  }

  /** Makes the distribution, or ends with a message and status 1. */
  public static void main(String[] args) throws Exception {
    Distribution distribution = new Distribution(Path.of(args[0]), Path.of(args[1]));
    distribution.make(Path.of(args[2]), Path.of(args[3]), Path.of(args[4]), args[5]);
  }

  private void make(Path launcher, Path picocliSources, Path libraries, String jars)
      throws Exception {
    delete(target);
    delete(work);
    Path classes = Files.createDirectories(work.resolve("classes"));
    for (String jar : jars.split(java.io.File.pathSeparator)) {
      unpack(Path.of(jar), classes);
      copyNotices(Path.of(jar));
    }
    compilePicocli(picocliSources, classes);
    compileModule(classes);
    writeRoots(classes);
    link(classes);
    copyTree(libraries, runtime.resolve("lib"));
    trimSecurity();
    writeLauncher(launcher, "kms", "kms.cli.Main", shortRunFlags());
    // A server runs for long enough to let the second compiler pay.
    writeLauncher(launcher, "kms-local", "kms.emulator.LocalMain", flags());
    runTool(List.of(java(), "-m", "kms/kms.generate.GenerateMain", target.toString()));
    train();
  }

  /** Takes what runs; services are named in code, and signatures do not survive the merging. */
  private static void unpack(Path jar, Path classes) throws IOException {
    if (Files.isDirectory(jar)) {
      copyTree(jar, classes);
      return;
    }
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName();
        if (!entry.isDirectory() && !name.startsWith("META-INF/") && !name.endsWith("module-info.class")) {
          Path file = classes.resolve(name);
          Files.createDirectories(file.getParent());
          Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /** Licences ask for their notices to go along. */
  private void copyNotices(Path jar) throws IOException {
    if (Files.isDirectory(jar)) {
      return;
    }
    String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().matches("META-INF/(license/)?(LICENSE|NOTICE)[^/]*")) {
          Path file = Path.of(entry.getName()).getFileName();
          Path notice = target.resolve("legal").resolve(name).resolve(file);
          Files.createDirectories(notice.getParent());
          Files.copy(in, notice);
        }
      }
    }
  }

  /** The jar of picocli is Java 5 bytecode, which neither CDS nor AOT archives take. */
  private void compilePicocli(Path sources, Path classes) throws IOException {
    Path unpacked = Files.createDirectories(work.resolve("picocli"));
    unpack(sources, unpacked);
    delete(classes.resolve("picocli"));
    List<String> args = new ArrayList<>(List.of("-nowarn", "-proc:none", "-XDstringConcat=inline", "-d", classes.toString()));
    args.addAll(List.of("--release", Integer.toString(FEATURE)));
    args.add(unpacked.resolve("picocli/CommandLine.java").toString());
    run("javac", args);
  }

  private void compileModule(Path classes) throws IOException {
    StringBuilder text = new StringBuilder("open module kms {\n");
    List<String> modules = new ArrayList<>(MODULES);
    if (FEATURE < CURVES_IN_BASE_SINCE) {
      modules.add("jdk.crypto.ec");
    }
    for (String module : modules) {
      text.append("  requires ").append(module).append(";\n");
    }
    Path source = work.resolve("module-info.java");
    Files.writeString(source, text.append("}\n"));
    run("javac", List.of("-d", classes.toString(), source.toString()));
  }

  /** Java's store of roots takes longer to open than a call over https may. */
  private static void writeRoots(Path classes) throws IOException, GeneralSecurityException {
    Path cacerts = Path.of(System.getProperty("java.home"), "lib/security/cacerts");
    // A store with a password shows nothing without it.
    KeyStore store = KeyStore.getInstance(cacerts.toFile(), (char[]) null);
    if (store.size() == 0) {
      store = KeyStore.getInstance(cacerts.toFile(), "changeit".toCharArray());
    }
    if (store.size() == 0) {
      throw new IllegalStateException("no certificates in " + cacerts);
    }
    try (OutputStream out = Files.newOutputStream(classes.resolve("kms/tls/roots.der"))) {
      for (String alias : new TreeSet<>(Collections.list(store.aliases()))) {
        out.write(store.getCertificate(alias).getEncoded());
      }
    }
  }

  private void link(Path classes) {
    String compress = FEATURE >= 21 ? "zip-6" : "2";
    run(
        "jlink",
        List.of(
            "--module-path", classes.toString(),
            "--add-modules", "kms",
            "--output", runtime.toString(),
            "--vm", "server",
            "--compress", compress,
            "--strip-java-debug-attributes",
            "--no-header-files",
            "--no-man-pages"));
  }

  /** The comments of this file are read at each start, and its providers looked through. */
  private void trimSecurity() throws IOException {
    Path file = runtime.resolve("conf/security/java.security");
    List<String> kept = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("security.provider.")) {
        kept.add(line);
      }
    }
    // A signature is made of what the first two have, so that the others are not looked through.
    String[] providers = {"SUN", "SunJCE", "SunRsaSign", "SunEC", "SunJSSE"};
    for (int i = 0; i < providers.length; i++) {
      kept.add("security.provider." + (i + 1) + "=" + providers[i]);
    }
    Files.write(file, kept);
  }

  private void writeLauncher(Path template, String name, String mainClass, List<String> flags)
      throws IOException {
    String text =
        Files.readString(template)
            .replace("@NAME@", name)
            .replace("@MAIN@", mainClass)
            .replace("@FLAGS@", String.join(" ", flags));
    Path bin = Files.createDirectories(target.resolve("bin"));
    Path launcher = Files.writeString(bin.resolve(name), text);
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** The flags of a run of {@code kms}, which is over before much has been compiled. */
  private static List<String> shortRunFlags() {
    List<String> flags = new ArrayList<>();
    // It is over before the second compiler would pay, which takes a third more of the CPU; the
    // first one pays late, too: compiling a quarter as eagerly saves 7 % of the CPU.
    flags.add("-XX:TieredStopAtLevel=1");
    flags.add("-XX:CompileThresholdScaling=4");
    // But a loop of some thousand rounds is worth it: long results take 5 % less.
    flags.add("-XX:Tier3BackEdgeThreshold=5000");
    flags.addAll(flags());
    return flags;
  }

  /** The flags of every run; each is there because it was measured to save time. */
  private static List<String> flags() {
    List<String> flags = new ArrayList<>();
    // One collector thread is enough for a run that hardly collects.
    flags.add("-XX:+UseSerialGC");
    // Long results make much garbage and keep little of it: memory stays flat at no cost of time.
    flags.add("-Xmn16m");
    // Nobody attaches to a run that short.
    flags.add("-XX:-UsePerfData");
    // Nothing of the JVM's own on standard output, also when the archive cannot be used.
    flags.add("-Xlog:disable");
    flags.add("-XX:+UnlockDiagnosticVMOptions");
    // The archive is used where it lies; another address means to patch it all, 5 % of the CPU.
    flags.add("-XX:ArchiveRelocationMode=0");
    if (FEATURE >= AOT_CACHE_SINCE) {
      // Profiles of the training would have the same methods compiled at once: 17 % of the CPU.
      flags.add("-XX:-AOTReplayTraining");
      flags.add("-XX:AOTCache=\"$runtime/lib/kms.aot\"");
    } else {
      flags.add("-XX:SharedArchiveFile=\"$runtime/lib/kms.jsa\"");
    }
    // Every option is a string; picocli prepares for times, databases and files: 5 % of --version.
    flags.add("-Dpicocli.converters.excludes=java.+");
    // Java guesses two key shares; the one of secp256r1 takes a table that takes 40 ms to make. All
    // groups stay on offer.
    flags.add(
        "-Djdk.tls.namedGroups=x25519,secp384r1,secp256r1,secp521r1,x448,"
            + "ffdhe2048,ffdhe3072,ffdhe4096,ffdhe6144,ffdhe8192");
    if (FEATURE >= NATIVE_ACCESS_SINCE) {
      // The library of BoringSSL is let in, without a word on standard error.
      flags.add("--enable-native-access=kms");
    }
    // UTF-8 whatever the locale; the default from JDK 18 on.
    flags.add("-Dfile.encoding=UTF-8");
    // The SDK reads no configuration files: kms has read them, by other rules.
    flags.add("-Daws.configFile=");
    flags.add("-Daws.sharedCredentialsFile=");
    return flags;
  }

  /** Runs what users run, and keeps the classes that were loaded in an archive. */
  private void train() throws IOException, InterruptedException {
    Path folder = makeCertificates();
    List<String> command = new ArrayList<>(List.of(java()));
    if (FEATURE >= AOT_CACHE_SINCE) {
      command.add("-XX:AOTCacheOutput=" + runtime.resolve("lib/kms.aot"));
    } else {
      runTool(List.of(java(), "-Xshare:dump"));
      command.add("-XX:ArchiveClassesAtExit=" + runtime.resolve("lib/kms.jsa"));
      System.out.printf(
          "The runtime is JDK %d; JDK %d or later would start faster.%n",
          FEATURE, AOT_CACHE_SINCE);
    }
    for (String flag : shortRunFlags()) {
      if (!flag.contains("$runtime") && !flag.startsWith("-Xlog")) {
        command.add(flag);
      }
    }
    // Main would choose this one, but the training calls what is behind it.
    command.add("-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider");
    command.add("-Dslf4j.internal.verbosity=WARN");
    command.addAll(List.of("-m", "kms/kms.training.TrainingMain", folder.toString()));
    List<Process> endpoints = new ArrayList<>();
    try {
      endpoints.add(startEndpoint());
      for (String algorithm : KEY_ALGORITHMS) {
        endpoints.add(
            startEndpoint(
                "--tls", folder.resolve(algorithm + ".p12").toString(),
                "--tls-password-file", folder.resolve("password").toString()));
      }
      for (Process endpoint : endpoints) {
        command.add(endpoint.inputReader().readLine());
      }
      runTool(command);
    } finally {
      endpoints.forEach(Process::destroy);
    }
  }

  private Process startEndpoint(String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of(java(), "-m", "kms/kms.emulator.LocalMain"));
    command.addAll(List.of("--port", "0", "--stores", "4"));
    command.addAll(List.of(options));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** Returns a folder with certificates for this machine, for the runs over TLS. */
  private Path makeCertificates() throws IOException, InterruptedException {
    Path folder = Files.createDirectories(work.resolve("training"));
    Files.writeString(folder.resolve("password"), "training");
    StringBuilder bundle = new StringBuilder();
    for (String algorithm : KEY_ALGORITHMS) {
      Path store = folder.resolve(algorithm + ".p12");
      Path root = folder.resolve(algorithm + ".pem");
      String dns = "san=dns:localhost,ip:127.0.0.1";
      keytool(
          store, "-genkeypair", "-alias", "ca", "-keyalg", algorithm,
          "-dname", "CN=CA", "-ext", "bc:c");
      keytool(store, "-exportcert", "-rfc", "-alias", "ca", "-file", root.toString());
      keytool(
          store, "-genkeypair", "-alias", "training", "-signer", "ca", "-keyalg", algorithm,
          "-dname", "CN=localhost", "-ext", dns, "-validity", "2");
      keytool(store, "-delete", "-alias", "ca");
      bundle.append(Files.readString(root));
    }
    Files.writeString(folder.resolve("training.pem"), bundle);
    return folder;
  }

  private static void keytool(Path store, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(args));
    command.addAll(
        List.of("-storetype", "PKCS12", "-storepass", "training", "-keystore", store.toString()));
    runTool(command);
  }

  private String java() {
    return runtime.resolve("bin/java").toString();
  }

  /** Runs a program to its end; what it prints is shown when it fails. */
  private static void runTool(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + "\n" + output);
    }
  }

  private static void run(String tool, List<String> args) {
    int status =
        ToolProvider.findFirst(tool)
            .orElseThrow()
            .run(System.out, System.err, args.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException(tool + " failed");
    }
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
