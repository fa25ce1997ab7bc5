package kms.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.api.Test;

class CommonNamesTest {

  private static List<String> of(String name) throws Exception {
    return CommonNames.of(new X500Principal(name));
  }

  @Test
  void findsEachCommonNameInItsOrder() throws Exception {
    assertEquals(List.of(), of("O=Example, C=US"));
    assertEquals(List.of("kms.example"), of("O=Example, CN=kms.example"));
    assertEquals(List.of("b", "a"), of("CN=a, OU=x, CN=b"));
  }

  @Test
  void findsOneOfAnAttributeWithSeveralValues() throws Exception {
    assertEquals(List.of("a"), of("CN=a+OU=b, O=c"));
  }

  @Test
  void readsTextBeyondAscii() throws Exception {
    assertEquals(List.of("caf\u00e9"), of("CN=caf\u00e9"));
  }
}
