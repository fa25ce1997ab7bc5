package kms.config;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import kms.error.CliException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Throws odd files and values at the configuration: nothing but {@link CliException} escapes. */
class ConfigFuzzTest {
  private static final int FILES = 20_000;
  private static final int VALUES = 400;
  private static final List<String> PIECES =
      List.of(
          "[a]",
          "[b",
          "[DEFAULT]",
          "[profile 'x y']",
          "[profile \"",
          "x=1",
          "y : 2",
          "X",
          "z =",
          "  n = 1",
          "   m",
          "\t",
          "#c",
          ";",
          "=",
          ":",
          "\u0000",
          "\ufeff",
          "\u2028",
          "\u000b",
          "\ud83d\ude00",
          "é",
          "\r",
          "\n",
          "\n",
          "\n",
          "\r\n",
          " ");

  @TempDir Path home;

  @Test
  void readsOrRejectsAnyFile() {
    Random random = new Random(20260203);
    int parsed = 0;
    for (int i = 0; i < FILES; i++) {
      byte[] bytes = text(random).getBytes(StandardCharsets.UTF_8);
      if (bytes.length > 0 && random.nextInt(10) == 0) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        IniFile.parse(bytes, "f").checkNestedValues();
        parsed++;
      } catch (CliException e) {
        assertTrue(e.getMessage().startsWith("Unable to parse config file: f"), e.getMessage());
      }
    }
    assertTrue(parsed > FILES / 20, "only " + parsed + " files were good");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "[a]\n" : "");
    for (int pieces = random.nextInt(12); pieces > 0; pieces--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(3) == 0 ? "" : "\n");
    }
    return text.toString();
  }

  @Test
  void takesOrRejectsAnyValue() {
    Random random = new Random(20260204);
    List<String> variables =
        List.of(
            "AWS_DEFAULT_REGION",
            "AWS_ENDPOINT_URL",
            "AWS_MAX_ATTEMPTS",
            "AWS_RETRY_MODE",
            "AWS_EC2_METADATA_SERVICE_ENDPOINT",
            "AWS_METADATA_SERVICE_TIMEOUT",
            "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",
            "AWS_SDK_UA_APP_ID",
            "AWS_PROFILE");
    for (int i = 0; i < VALUES; i++) {
      Surroundings surroundings = new Surroundings(home).with("AWS_DEFAULT_REGION", "r");
      surroundings.config("[default]\nservices = " + odd(random) + "\n[services s]\nkms=1\n");
      for (String variable : variables) {
        if (random.nextInt(4) == 0) {
          surroundings.with(variable, odd(random));
        }
      }
      check(surroundings);
    }
  }

  private static void check(Surroundings surroundings) {
    try {
      Configuration configuration = surroundings.configuration();
      configuration.appId();
      SettingChecks.checkInstanceMetadata(configuration);
      configuration.checkProfile();
      SettingChecks.checkRegionForm(configuration);
      SettingChecks.checkClient(configuration);
    } catch (CliException e) {
      assertTrue(!e.getMessage().isEmpty());
    }
  }

  private static String odd(Random random) {
    List<String> values =
        List.of(
            "",
            " ",
            "s",
            "true",
            "1",
            "-0",
            "http://",
            "http://[",
            "http://[::1]:9",
            "//",
            "a_b",
            "http://a:b@c:d",
            "\u0661",
            "é",
            "\ud83d\ude00",
            "fips-",
            "-fips",
            "us-gov-fips-",
            "cn--1",
            "%",
            "http://%00",
            "99999999999999999999",
            "\u0001",
            "http://x/\u0000");
    return values.get(random.nextInt(values.size()));
  }
}
