package kms.tls;

import java.security.AlgorithmConstraints;
import java.security.AlgorithmParameters;
import java.security.CryptoPrimitive;
import java.security.Key;
import java.util.Locale;
import java.util.Set;
import javax.crypto.interfaces.DHKey;
import org.jspecify.annotations.Nullable;

/**
 * What OpenSSL refuses at the security level 2 that Python asks for, and Java does not by default:
 * short keys of Diffie and Hellman, and signatures over broken digests or by DSA. Certificates are
 * checked elsewhere.
 */
final class PythonConstraints implements AlgorithmConstraints {
  private static final int LEAST_DH_BITS = 2048;

  @Override
  public boolean permits(
      Set<CryptoPrimitive> primitives,
      @Nullable String algorithm,
      @Nullable AlgorithmParameters parameters) {
    String name = String.valueOf(algorithm).toUpperCase(Locale.ROOT);
    return !name.contains("SHA1")
        && !name.contains("MD5")
        && !name.equals("DSA")
        && !name.startsWith("DSA_")
        && !name.endsWith("WITHDSA");
  }

  @Override
  public boolean permits(Set<CryptoPrimitive> primitives, @Nullable Key key) {
    return !(key instanceof DHKey dh) || dh.getParams().getP().bitLength() >= LEAST_DH_BITS;
  }

  @Override
  public boolean permits(
      Set<CryptoPrimitive> primitives,
      @Nullable String algorithm,
      @Nullable Key key,
      @Nullable AlgorithmParameters parameters) {
    return permits(primitives, algorithm, parameters) && permits(primitives, key);
  }
}
