package kms.x509;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/**
 * A key of a test's certificate.
 *
 * @param algorithm what it signs with unless a test says otherwise
 */
public record TestKey(PrivateKey privateKey, PublicKey publicKey, String algorithm) {

  /** Returns a new key on a curve, such as {@code secp256r1}. */
  public static TestKey onCurve(String curve) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec(curve));
      return of(generator.generateKeyPair(), "SHA256withECDSA");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public static TestKey ed25519() {
    try {
      return of(KeyPairGenerator.getInstance("Ed25519").generateKeyPair(), "Ed25519");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static TestKey of(KeyPair pair, String algorithm) {
    return new TestKey(pair.getPrivate(), pair.getPublic(), algorithm);
  }

  /**
   * Returns the key of RSA with so many bits that lies among the resources, as a new one takes too
   * long to find.
   */
  public static TestKey rsa(int bits) {
    try (InputStream in = TestKey.class.getResourceAsStream("rsa-" + bits + ".pem")) {
      String pem = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      String base64 = pem.substring(pem.indexOf("KEY-----\n") + 9, pem.indexOf("\n-----END"));
      KeyFactory factory = KeyFactory.getInstance("RSA");
      RSAPrivateCrtKey key =
          (RSAPrivateCrtKey)
              factory.generatePrivate(
                  new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64)));
      PublicKey publicKey =
          factory.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
      return new TestKey(key, publicKey, "SHA256withRSA");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
