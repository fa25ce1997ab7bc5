package kms.x509;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.cert.CertificateException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostPatternTest {

  @ParameterizedTest
  @CsvSource({
    "*, f, true",
    "*, xn--ab, true",
    "*.com, xn--ab.com, true",
    "*f, af, true",
    "*f.F, f.f, true",
    "F, f, true",
    "a, A, true",
    "com, com, true",
    "f*, fg, true",
    "f*, fxg, true",
    "f*g, fg, true",
    "fg, fg, true",
    "*f, fg, false",
    "*f.b, fxg.a, false",
    "a.b.*a*, a.f.b, false",
    "com.*f, fg.xn--a, false",
    "com.f*.*a*, fxg.xn--a.fxg, false",
    "f*.*a*, com.A, false",
    "f*.F, fg.fg, false",
    "f*.f*, a.af, false",
    "fg.*a*, xn--ab.fxg, false",
    "fxg.*f.*a*, b.A.fg, false",
    "fxg.xn--*, b.xn--ab, false",
    "xn--*.F, b.f, false",
    "xn--*.com, xn--a.com, false",
    "XN--*.com, Xn--a.com, true",
    "x*.com, xn--a.com, false",
    "foo*bar.com, foba.com, false",
    "a*a.com, a.com, false",
    "*.com, .com, false",
    "*.com., a.com, false",
    "*.c?m, a.com, false",
    "'', '', false",
    "*a*.com, com.xn--ab, error",
    "*a*.com, xn--a, error",
    "**, a, error"
  })
  void matchesAsUrllib3Does(String pattern, String host, String expected) {
    if (expected.equals("error")) {
      assertThrows(CertificateException.class, () -> HostPattern.matches(pattern, host));
    } else {
      assertEquals(
          expected, String.valueOf(assertDoesNotThrow(() -> HostPattern.matches(pattern, host))));
    }
  }
}
