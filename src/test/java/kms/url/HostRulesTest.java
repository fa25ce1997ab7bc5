package kms.url;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kms.error.CliException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is an address is what Python 3.11's {@code ipaddress} takes for one. */
class HostRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::",
        "::1",
        "1::",
        "1:2:3:4:5:6:7:8",
        "1::8",
        "1:2:3:4:5:6:7::",
        "::2:3:4:5:6:7:8",
        "::ffff:1.2.3.4",
        "::1%eth0",
        "fe80::1%25lo",
        "::FFFF",
        "1:2:3:4:5:6:1.2.3.4",
        "0000::"
      })
  void takesForIpv6(String host) {
    assertTrue(HostRules.isIpv6(host));
    assertTrue(HostRules.isAddress(host));
    HostRules.checkBracketed(host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1:2:3:4::5:6:7:8",
        "1.2.3.4::",
        "::1.2.3.4:1",
        "::1.2.3",
        "::1.2.3.256",
        "::01.2.3.4",
        ":1",
        ":1:2:3:4:5:6:7",
        "1:",
        "1:2:3:4:5:6:7:",
        "::1:",
        "1:::2",
        "::1::",
        "g::",
        "12345::",
        "::1%",
        "::1%a%b",
        "%eth0",
        "",
        "1.2.3.4",
        "1:2:3:4:5:6:7:1.2.3.4",
        "::1/64",
        " ::1",
        "::1 ",
        "00000::"
      })
  void takesNotForIpv6(String host) {
    assertFalse(HostRules.isIpv6(host));
    assertThrows(CliException.class, () -> HostRules.checkBracketed(host));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2.3.4", "0.0.0.0", "255.255.255.255", "10.20.30.40"})
  void takesForIpv4(String host) {
    assertTrue(HostRules.isIpv4(host, 0));
    assertTrue(HostRules.isAddress(host));
    assertTrue(HostRules.isIpv4("::" + host, 2));
    assertEquals(
        "An IPv4 address cannot be in brackets",
        assertThrows(CliException.class, () -> HostRules.checkBracketed(host)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "256.1.1.1",
        "1.2.3",
        "1.2.3.4.5",
        "01.2.3.4",
        "1.2.3.04",
        "1.2.3.",
        ".1.2.3",
        "1..2.3",
        "1.2.3.4 ",
        "1.2.3.a",
        "",
        "1000.1.1.1",
        "\uff11.2.3.4",
        "-1.2.3.4",
        "1.2.3.4."
      })
  void takesNotForIpv4(String host) {
    assertFalse(HostRules.isIpv4(host, 0));
    assertFalse(HostRules.isAddress(host));
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1.x", "vF.:", "v0123.a:b", "v1.."})
  void takesAddressesOfAFutureVersion(String host) {
    HostRules.checkBracketed(host);
  }

  @ParameterizedTest
  @ValueSource(strings = {"v", "vx", "v.", "v.x", "v1", "v1.", "vg.x", "v1x"})
  void refusesOtherThingsThatBeginSo(String host) {
    assertEquals(
        "IPvFuture address is invalid",
        assertThrows(CliException.class, () -> HostRules.checkBracketed(host)).getMessage());
  }

  @Test
  void saysWhatIsInTheBrackets() {
    assertEquals(
        "'a.example' does not appear to be an IPv4 or IPv6 address",
        assertThrows(CliException.class, () -> HostRules.checkBracketed("a.example")).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a.b", "A-1.b2", "1.2.3.4", "a.", "a--b", "1", "0-0"})
  void takesNames(String host) {
    assertTrue(HostRules.isName(host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "a..b", ".a", "-a", "a-", "a.-b", "a_b", "a b", "a%20b", "[a]", "a/"})
  void takesNoOtherNames(String host) {
    assertFalse(HostRules.isName(host));
  }

  @Test
  void takesNamesUpToTheirLimits() {
    String label = "a".repeat(63);
    assertTrue(HostRules.isName(label));
    assertFalse(HostRules.isName(label + "a"));
    String longest = label + "." + label + "." + label + "." + label;
    assertEquals(255, longest.length());
    assertTrue(HostRules.isName(longest));
    assertFalse(HostRules.isName(longest + "."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a..b", "a_b", "a b", "a%20b", "%41%4a", "a!$&'()*+,;=~"})
  void takesForRegisteredNames(String host) {
    assertTrue(HostRules.isRegisteredName(host));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "a]", "a/b", "a?b", "a#b", "%", "%4", "%4g", "a%zz"})
  void takesNotForRegisteredNames(String host) {
    assertFalse(HostRules.isRegisteredName(host));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a.b", "a.", "1.2.3.4", "a_b"})
  void hasLabels(String host) {
    assertTrue(HostRules.hasLabels(host));
  }

  @ParameterizedTest
  @ValueSource(strings = {".a", "a..b", "..", "."})
  void hasAnEmptyLabel(String host) {
    assertFalse(HostRules.hasLabels(host));
  }

  @Test
  void hasLabelsOfLimitedLength() {
    assertTrue(HostRules.hasLabels("a".repeat(63) + ".b"));
    assertFalse(HostRules.hasLabels("a".repeat(64) + ".b"));
    assertFalse(HostRules.hasLabels("b." + "a".repeat(64)));
  }
}
