package kms.waiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kms.model.Operation;
import kms.model.Operations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WaitersTest {

  static List<String> commands() {
    return Waiters.commands();
  }

  @Test
  void areInTheOrderOfTheAlphabet() {
    assertEquals(commands().stream().sorted().toList(), commands());
  }

  @Test
  void areNoOthers() {
    assertThrows(IllegalArgumentException.class, () -> Waiters.get("key-disabled"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void areCalledByTheirNames(String command) {
    Waiter waiter = Waiters.get(command);
    assertEquals(command, waiter.command());
    String words = waiter.name().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
    assertEquals(command, words.toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void askWhatThereIs(String command) {
    Waiter waiter = Waiters.get(command);
    Operation operation = Operations.get(waiter.operation());
    assertNotNull(operation.input().member(waiter.parameter()));
    assertNotNull(operation.output());
    assertNotNull(operation.output().member(waiter.path().found()));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void waitForOneStateAndSayWhatToDoInOthers(String command) {
    List<Acceptor> acceptors = Waiters.get(command).acceptors();
    assertEquals(1, acceptors.stream().filter(each -> each.advice() == null).count());
    Set<String> states = new HashSet<>();
    for (Acceptor acceptor : acceptors) {
      assertTrue(states.add(acceptor.state()), acceptor.state());
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void endSomeTime(String command) {
    Schedule schedule = Waiters.get(command).schedule();
    int seconds = schedule.interval() * schedule.maxAttempts();
    assertTrue(seconds >= 300 && seconds <= 1800, schedule::toString);
  }
}
