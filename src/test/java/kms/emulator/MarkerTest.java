package kms.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTest {
  private static final String ID = "cks-0123456789abcdef0";

  @Test
  void leadsBackToTheStore() {
    assertEquals(ID, Marker.read(Marker.write(ID)));
    assertFalse(Marker.write(ID).contains("cks"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "!", "Y2tz", ID, "Y2tzLTAxMjM0NTY3ODlhYmNkZWYx?"})
  void isNothingElse(String marker) {
    ErrorAnswerException failure =
        assertThrows(ErrorAnswerException.class, () -> Marker.read(marker));
    assertEquals("InvalidMarkerException", failure.code());
    assertEquals("The marker is not valid.", failure.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cks-0123456789ABCDEF0", "cks-0123456789abcdef", "cks-0123456789abcdef00"})
  void hasTheIdentifierOfAStore(String id) {
    assertThrows(ErrorAnswerException.class, () -> Marker.read(Marker.write(id)));
  }
}
