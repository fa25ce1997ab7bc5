package kms.x509;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.cert.CertificateException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BasicConstraintsTest {
  private static final byte[] YES = DerWriter.value(Der.BOOLEAN, new byte[] {-1});
  private static final byte[] NO = DerWriter.value(Der.BOOLEAN, new byte[] {0});
  private static final int ANY = Integer.MAX_VALUE;

  private static byte[] sequence(byte[]... parts) {
    return DerWriter.sequence(parts);
  }

  static Stream<Arguments> wellFormed() {
    return Stream.of(
        Arguments.of(sequence(), false, ANY),
        Arguments.of(sequence(NO), false, ANY),
        Arguments.of(sequence(YES), true, ANY),
        Arguments.of(sequence(YES, DerWriter.integer(0)), true, 0),
        Arguments.of(sequence(YES, DerWriter.integer(3)), true, 3),
        Arguments.of(sequence(YES, DerWriter.integer(1L << 40)), true, ANY),
        Arguments.of(sequence(DerWriter.integer(2)), false, 2));
  }

  @ParameterizedTest
  @MethodSource("wellFormed")
  void sayWhoMayIssue(byte[] value, boolean isAuthority, int pathLength)
      throws CertificateException {
    assertEquals(new BasicConstraints(isAuthority, pathLength), BasicConstraints.of(Der.of(value)));
  }

  static Stream<byte[]> malformed() {
    return Stream.of(
        DerWriter.octets(),
        sequence(DerWriter.integer(0), YES),
        sequence(YES, DerWriter.integer(-1)),
        sequence(YES, YES),
        sequence(YES, DerWriter.integer(0), DerWriter.integer(0)),
        sequence(DerWriter.value(Der.BOOLEAN)));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void sayNothingElse(byte[] value) {
    assertThrows(CertificateException.class, () -> BasicConstraints.of(Der.of(value)));
  }
}
