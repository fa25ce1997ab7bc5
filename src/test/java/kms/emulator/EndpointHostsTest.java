package kms.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointHostsTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 127.0.0.1:8080, true",
    "127.0.0.1, localhost:8080, true",
    "127.0.0.1, LocalHost:8080, true",
    "127.0.0.1, kms.test:8080, true",
    "127.0.0.1, kms.test, true",
    "127.0.0.1, 127.0.0.1:8081, false",
    "127.0.0.1, 127.0.0.1, false",
    "127.0.0.1, 127.0.0.2:8080, false",
    "127.0.0.1, evil.example:8080, false",
    "127.0.0.1, 127.0.0.1.evil.example:8080, false",
    "127.0.0.1, localhost.:8080, false",
    "127.0.0.1, kms-local:8080, false",
    "127.0.0.1, localhost:8080:8080, false",
    "127.0.0.1, localhost:999999, false",
    "127.0.0.1, a@localhost:8080, false",
    "127.0.0.1, '', false",
    "127.0.0.2, 127.0.0.2:8080, true",
    "0.0.0.0, 127.0.0.1:8080, true",
    "0.0.0.0, 127.0.0.1:9000, true",
    "0.0.0.0, 172.17.0.2, true",
    "0.0.0.0, '[::1]:9000', true",
    "0.0.0.0, localhost:9000, true",
    "0.0.0.0, kms-local:9000, true",
    "0.0.0.0, kms.test:9000, true",
    "0.0.0.0, evil.example:8080, false",
    "0.0.0.0, 1.2.3.4.evil.example, false",
    "0.0.0.0, 1.2.3, false"
  })
  void knowsItsOwn(String address, String host, boolean own) throws UnknownHostException {
    assertEquals(own, hosts(address, 8080).contain(List.of(host)));
  }

  @ParameterizedTest
  @CsvSource({"80, true", "443, true", "8080, false"})
  void mayBeCalledWithoutAPortThatSchemesHave(int port, boolean own) throws UnknownHostException {
    assertEquals(own, hosts("127.0.0.1", port).contain(List.of("localhost")));
  }

  @Test
  void wantsOneHost() throws UnknownHostException {
    EndpointHosts hosts = hosts("127.0.0.1", 8080);

    assertFalse(hosts.contain(null));
    assertFalse(hosts.contain(List.of("localhost:8080", "localhost:8080")));
  }

  private static EndpointHosts hosts(String address, int port) throws UnknownHostException {
    return new EndpointHosts(
        new InetSocketAddress(InetAddress.getByName(address), port), Set.of("kms.test"));
  }
}
