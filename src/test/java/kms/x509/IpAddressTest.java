package kms.x509;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.cert.CertificateException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  @ParameterizedTest
  @CsvSource({
    "7f000001, 127.0.0.1",
    "ffffffff, 255.255.255.255",
    "00000000000000000000000000000001, 0:0:0:0:0:0:0:1",
    "20010db8000000000000000000abcdef, 2001:DB8:0:0:0:0:AB:CDEF",
    "'', <invalid>",
    "7f0000, <invalid>",
    "7f00000100000000, <invalid>",
  })
  void isShownAsPythonDoes(String hex, String shown) {
    assertEquals(shown, IpAddress.format(bytes(hex)));
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 7f000001",
    "::1, 00000000000000000000000000000001",
    "2001:db8::ab:cdef, 20010db8000000000000000000abcdef",
    "fe80::1%eth0, fe800000000000000000000000000001",
    "::ffff:127.0.0.1, 00000000000000000000ffff7f000001",
    "::ffff:7f00:1, 00000000000000000000ffff7f000001",
  })
  void isReadWithoutLookingItUp(String text, String hex) throws CertificateException {
    assertArrayEquals(bytes(hex), IpAddress.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7f000001", "00000000000000000000000000000001"})
  void hasTheLengthOfOne(String hex) throws CertificateException {
    byte[] address = bytes(hex);
    assertSame(address, IpAddress.checked(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7f", "7f00000100", "000000000000000000000000000001"})
  void hasNoOtherLength(String hex) {
    CertificateException failure =
        assertThrows(CertificateException.class, () -> IpAddress.checked(bytes(hex)));
    assertEquals("'<invalid>' does not appear to be an IPv4 or IPv6 address", failure.getMessage());
  }
}
