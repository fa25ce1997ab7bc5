package kms.x509;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.CertificateException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PurposesTest {
  private static final String SERVER = "1.3.6.1.5.5.7.3.1";
  private static final String CLIENT = "1.3.6.1.5.5.7.3.2";

  private static @Nullable Der bits(@Nullable Integer bits) throws CertificateException {
    return bits == null ? null : Der.of(DerWriter.bits(0, bits.byteValue()));
  }

  private static Purposes keyUsage(@Nullable Integer bits) throws CertificateException {
    return Purposes.of(bits(bits), null, null);
  }

  private static Purposes extended(String... oids) throws CertificateException {
    byte[][] values = new byte[oids.length][];
    for (int i = 0; i < oids.length; i++) {
      values[i] = DerWriter.oid(oids[i]);
    }
    return Purposes.of(null, Der.of(DerWriter.sequence(values)), null);
  }

  private static Purposes netscape(int bits) throws CertificateException {
    return Purposes.of(null, null, bits(bits));
  }

  @Test
  void areAllWithoutRestrictions() throws CertificateException {
    Purposes any = Purposes.of(null, null, null);
    assertTrue(any.mayIssue());
    assertTrue(any.mayServe());
    assertTrue(any.areForServers());
    assertFalse(any.hasKeyUsage());
    assertFalse(any.isNetscapeAuthority());
    assertFalse(any.isNetscapeServerAuthority());
  }

  @ParameterizedTest
  @CsvSource({
    "0x80, true, false",
    "0x40, false, false",
    "0x20, true, false",
    "0x10, false, false",
    "0x08, true, false",
    "0x04, false, true",
    "0x02, false, false",
    "0x01, false, false",
    "0x84, true, true",
  })
  void areThoseOfTheKeyUsage(String bits, boolean serves, boolean issues)
      throws CertificateException {
    Purposes purposes = keyUsage(Integer.decode(bits));
    assertTrue(purposes.hasKeyUsage());
    assertEquals(serves, purposes.mayServe());
    assertEquals(issues, purposes.mayIssue());
  }

  @Test
  void areNotNone() throws CertificateException {
    Der none = Der.of(DerWriter.bits(0));
    assertThrows(CertificateException.class, () -> Purposes.of(none, null, null));
    Der zero = Der.of(DerWriter.bits(0, (byte) 0));
    assertThrows(CertificateException.class, () -> Purposes.of(zero, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {SERVER, "1.3.6.1.4.1.311.10.3.3", "2.16.840.1.113730.4.1"})
  void areForServers(String oid) throws CertificateException {
    assertTrue(extended(oid).mayServe());
    assertTrue(extended(CLIENT, oid).mayServe());
  }

  @ParameterizedTest
  @ValueSource(strings = {CLIENT, "2.5.29.37.0", "1.3.6.1.5.5.7.3.9"})
  void areForOthers(String oid) throws CertificateException {
    assertFalse(extended(oid).mayServe());
    assertFalse(extended(oid).areForServers());
    assertTrue(extended(oid).mayIssue());
  }

  @Test
  void areForNobody() throws CertificateException {
    assertFalse(extended().mayServe());
  }

  @Test
  void areObjectIdentifiers() throws CertificateException {
    Der numbers = Der.of(DerWriter.sequence(DerWriter.integer(1)));
    assertThrows(CertificateException.class, () -> Purposes.of(null, numbers, null));
    Der text = Der.of(DerWriter.octets());
    assertThrows(CertificateException.class, () -> Purposes.of(null, text, null));
  }

  @ParameterizedTest
  @CsvSource({
    "0x80, false, false, false",
    "0x40, true, false, false",
    "0x04, false, true, true",
    "0x02, false, true, false",
    "0x01, false, true, false",
    "0x44, true, true, true",
  })
  void areThoseOfNetscape(String bits, boolean serves, boolean authority, boolean forServers)
      throws CertificateException {
    Purposes purposes = netscape(Integer.decode(bits));
    assertEquals(serves, purposes.mayServe());
    assertEquals(authority, purposes.isNetscapeAuthority());
    assertEquals(forServers, purposes.isNetscapeServerAuthority());
  }
}
