package kms.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.CryptoPrimitive;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.util.Set;
import javax.crypto.spec.DHPublicKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonConstraintsTest {
  private static final Set<CryptoPrimitive> AGREEMENT = Set.of(CryptoPrimitive.KEY_AGREEMENT);
  private static final Set<CryptoPrimitive> SIGNATURE = Set.of(CryptoPrimitive.SIGNATURE);

  private final PythonConstraints constraints = new PythonConstraints();

  private static PublicKey diffieHellman(int bits) throws Exception {
    BigInteger modulus = BigInteger.ONE.shiftLeft(bits - 1).setBit(0);
    return KeyFactory.getInstance("DiffieHellman")
        .generatePublic(new DHPublicKeySpec(BigInteger.TEN, modulus, BigInteger.TWO));
  }

  @Test
  void permitKeysOfDiffieAndHellmanThatAreLong() throws Exception {
    assertTrue(constraints.permits(AGREEMENT, diffieHellman(2048)));
    assertFalse(constraints.permits(AGREEMENT, diffieHellman(2047)));
    assertFalse(constraints.permits(AGREEMENT, "DiffieHellman", diffieHellman(1024), null));
  }

  @ParameterizedTest
  @CsvSource({
    "SHA256withRSA, true",
    "SHA224withECDSA, true",
    "RSASSA-PSS, true",
    "ecdsa_secp256r1_sha256, true",
    "rsa_pkcs1_sha256, true",
    "EdDSA, true",
    "SHA1withRSA, false",
    "SHA1withECDSA, false",
    "rsa_pkcs1_sha1, false",
    "MD5andSHA1withRSA, false",
    "DSA, false",
    "SHA256withDSA, false",
    "dsa_sha256, false"
  })
  void permitNoBrokenSignatures(String algorithm, boolean isPermitted) {
    assertEquals(isPermitted, constraints.permits(SIGNATURE, algorithm, null));
  }
}
