package kms.waiter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kms.json.JsonReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatePathTest {
  private static final StatePath STORE = new StatePath("Stores", "State", "Reason");
  private static final StatePath KEY = new StatePath("Key", "State", null);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"Stores\": [{\"State\": \"A\"}]} | A | State is A",
        "{\"Stores\": [{\"State\": \"A\", \"Reason\": \"r\"}]} | A | State is A (Reason is r)",
        "{\"Stores\": [{\"State\": \"A\"}, {\"State\": \"B\"}]} | A | State is A",
        "{\"Stores\": [{\"State\": \"A\", \"Reason\": \"\"}]} | A | State is A",
        "{\"Stores\": []} | '' | 'State is '",
        "{} | '' | 'State is '",
        "[] | '' | 'State is '",
      })
  void leadsToAStateAndItsReason(String answer, String state, String words) {
    assertEquals(state, STORE.stateIn(JsonReader.read(answer)));
    assertEquals(words, STORE.describe(JsonReader.read(answer)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"Key\": {\"State\": \"A\", \"Reason\": \"r\"}} | A | State is A",
        "{\"Key\": {}} | '' | 'State is '",
        "{\"Key\": \"A\"} | '' | 'State is '",
      })
  void leadsToAStateWithoutAReason(String answer, String state, String words) {
    assertEquals(state, KEY.stateIn(JsonReader.read(answer)));
    assertEquals(words, KEY.describe(JsonReader.read(answer)));
  }
}
