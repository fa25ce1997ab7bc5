package kms.x509;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Damages a good chain and a good bundle in ten thousand ways, the same in each run. */
@Timeout(300)
class DamagedCertificatesTest extends PathTest {
  /** Signatures of RSA are the same each time, and are checked in no time. */
  private static final TestKey KEY = TestKey.rsa(2048);

  private static final TestCertificate TOP = root().key(KEY).make();
  private static final TestCertificate MIDDLE = below(TOP).key(KEY).make();
  private static final List<byte[]> CHAIN =
      List.of(server(MIDDLE).key(KEY).make().der(), MIDDLE.der());

  private static byte[] damaged(byte[] bytes, Random random) {
    byte[] changed = bytes.clone();
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(5)) {
      case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> changed[at] = (byte) random.nextInt(256);
      case 2 -> changed = Arrays.copyOf(bytes, at);
      case 3 -> {
        changed = Arrays.copyOf(bytes, bytes.length + 1);
        System.arraycopy(bytes, at, changed, at + 1, bytes.length - at);
        changed[at] = (byte) random.nextInt(256);
      }
      default -> {
        int end = Math.min(bytes.length, at + 1 + random.nextInt(4));
        System.arraycopy(bytes, end, changed, at, bytes.length - end);
        changed = Arrays.copyOf(changed, bytes.length - end + at);
      }
    }
    return changed;
  }

  /** Returns whether the chain is believed; anything but a refusal fails the test. */
  private static boolean isBelieved(String bundle, List<byte[]> chain) {
    try {
      CertificateStore trusted = CertificateStore.ofPem(bundle);
      List<Certificate> sent = new ArrayList<>();
      for (byte[] der : chain) {
        sent.add(Certificate.of(der));
      }
      PathVerifier.verify(trusted, sent, NOW);
      CertificateNames.check(sent.get(0), "example.com");
      return true;
    } catch (CertificateException e) {
      return false;
    }
  }

  @Test
  void areNotBelievedWhenTheServerSendsThem() {
    assertTrue(isBelieved(TOP.pem(), CHAIN));
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      List<byte[]> chain = new ArrayList<>(CHAIN);
      int which = random.nextInt(chain.size());
      chain.set(which, damaged(chain.get(which), random));
      boolean isWhole = Arrays.equals(chain.get(which), CHAIN.get(which));
      assertEquals(isWhole, isBelieved(TOP.pem(), chain), "number " + i);
    }
  }

  /** No signature protects a root, so it is what it says; but the key must be the right one. */
  @Test
  void areNotBelievedInABundleUnlessTheyAreOfTheSameKey() throws Exception {
    Random random = new Random(2);
    for (int i = 0; i < 2_500; i++) {
      byte[] der = damaged(TOP.der(), random);
      String pem = new TestCertificate(der, TOP.subject(), KEY, null).pem();
      assertTrue(!isBelieved(pem, CHAIN) || isOfTheSameKey(pem), "number " + i);
    }
  }

  /** What is around the certificate may be damaged, and blanks in it. */
  @Test
  void areNotBelievedInDamagedText() throws Exception {
    Random random = new Random(3);
    byte[] text = ("Root\n" + TOP.pem() + "End\n").getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < 2_500; i++) {
      String pem = new String(damaged(text, random), StandardCharsets.ISO_8859_1);
      assertTrue(!isBelieved(pem, CHAIN) || isOfTheSameKey(pem), "number " + i);
    }
  }

  private static boolean isOfTheSameKey(String pem) throws CertificateException {
    Certificate whole = TOP.read();
    Certificate root = CertificateStore.ofPem(pem).named(whole.subject()).get(0);
    return root.isSelfSigned() && KEY.publicKey().equals(root.publicKey());
  }
}
