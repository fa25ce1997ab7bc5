package kms.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import kms.json.JsonReader;
import kms.model.Shape.ListShape;
import kms.model.Shape.StructureShape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.kms.KmsClient;

/** Fails when an operation lacks one of the three things it consists of. */
class OperationsTest {

  private static final class NoClient implements KmsClient {
    @Override
    public String serviceName() {
      return "none";
    }

    @Override
    public void close() {}
  }

  static List<String> commands() {
    return Operations.commands();
  }

  @Test
  void listsCommandsInTheOrderOfTheAlphabet() {
    assertEquals(commands().stream().sorted().distinct().toList(), commands());
  }

  @Test
  void refusesACommandThatIsNotInTheTable() {
    assertThrows(IllegalArgumentException.class, () -> Operations.get("no-such-command"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void hasADataFileOfItsOwn(String command) throws IOException {
    String data = resource(command + ".json");
    assertEquals(command, JsonReader.read(data).path("cli").textValue());
    assertEquals(command, Operations.get(command).command());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void hasAHelpText(String command) throws IOException {
    assertFalse(resource(command + ".txt").isBlank());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void isCalledWithTheRequestOfItsName(String command) {
    String name = Operations.get(command).name();
    List<String> calls = new ArrayList<>();
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          calls.add(method.getName() + " " + arguments[0].getClass().getSimpleName());
          return null;
        };
    Class<?>[] types = {KmsClient.class};
    Object client = Proxy.newProxyInstance(getClass().getClassLoader(), types, handler);

    Operations.call((KmsClient) client, name, JsonNodeFactory.instance.objectNode());

    String method = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    assertEquals(List.of(method + " " + name + "Request"), calls);
  }

  @Test
  void refusesToCallWhatIsNotInTheTable() {
    KmsClient client = new NoClient();
    JsonNode none = JsonNodeFactory.instance.objectNode();
    assertThrows(IllegalArgumentException.class, () -> Operations.call(client, "Other", none));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void isCalledLikeItsOperation(String command) {
    String name = Operations.get(command).name();
    assertEquals(command, name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void hasAnOptionOfItsOwnForEachParameter(String command) {
    List<Member> members = Operations.get(command).input().members();
    List<@Nullable String> options = members.stream().map(Member::option).toList();
    assertFalse(options.contains(null), "a parameter without an option");
    assertEquals(options.size(), new HashSet<>(options).size(), "two parameters of one option");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void pagesByMembersThatExist(String command) {
    Operation operation = Operations.get(command);
    PagingModel paging = operation.paging();
    StructureShape output = operation.output();
    if (paging != null) {
      assertNotNull(output);
      assertNotNull(operation.input().member(paging.inputToken()));
      assertNotNull(operation.input().member(paging.limitKey()));
      assertNotNull(output.member(paging.moreResults()));
      assertNotNull(output.member(paging.outputToken()));
      Member result = output.member(paging.resultKey());
      assertNotNull(result);
      assertEquals(ListShape.class, result.shape().getClass());
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Operations.class.getResourceAsStream("/kms/model/" + name)) {
      assertNotNull(in, "there is no kms/model/" + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
