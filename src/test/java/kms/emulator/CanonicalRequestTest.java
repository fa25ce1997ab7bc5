package kms.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CanonicalRequestTest {
  @Test
  void sortsTheQueryTrimsTheHeadersAndHashesTheBody() {
    SignedRequest request =
        new SignedRequest(
            "POST",
            "/a%20b/~c",
            "z=1&b&a=2",
            Map.of(
                "Host", List.of("example.amazonaws.com"),
                "My-Header", List.of("  a   b ", "c"),
                "Unsigned", List.of("x")),
            "Param1=value1".getBytes(StandardCharsets.UTF_8));

    assertEquals(
        """
        POST
        /a%2520b/~c
        a=2&b=&z=1
        host:example.amazonaws.com
        my-header:a b ,c

        host;my-header
        9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e""",
        new CanonicalRequest(request, List.of("host", "my-header")).text());
  }
}
