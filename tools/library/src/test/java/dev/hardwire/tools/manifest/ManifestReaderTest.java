package dev.hardwire.tools.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ManifestReaderTest {

  private static final String FILE = "hardwire/signup.App.json";

  private static final String COMPILE_AGAIN =
      "Compile the module again with the version of Hardwire that this tool has, or restore the"
          + " file from where it was approved.";

  private static final String LONG_NUMBER = "11111111111111111111111111111111111111111";

  private static final String WIRING =
      """
      {
        "format": 1,
        "wiring": "signup.App",
        "generated": "signup.AppWiring",
        "modules": [{"name": "signup.App", "reason": "own"}],
        "events": [
          {
            "name": "user_joined",
            "contract": "signup.UserJoined",
            "dispatcher": "signup.App_UserJoinedDispatcher",
            "signature": {"method": "fire", "returns": "void"},
            "answer": {"kind": "none"},
            "delivery": {"onError": "EVICT", "evictAfter": 3, "whenUnheard": "IGNORE"},
            "callbacks": [
              {
                "module": "signup.App",
                "owner": "signup.Emails",
                "method": "greet",
                "receiver": "none",
                "order": 7
              }
            ]
          }
        ]
      }
      """;

  private static WiringManifest read(String text) throws ManifestException {
    return ManifestReader.wiring(
        FILE, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String refusal(String text) {
    String message = String.valueOf(assertThrows(IOException.class, () -> read(text)).getMessage());
    assertTrue(message.startsWith(FILE + ": "), message);
    return message.substring(FILE.length() + 2);
  }

  @Test
  void whatIsLeftOutHasItsDefault() throws ManifestException {
    EventEntry event = read(WIRING).events().get(0);
    assertEquals(List.of(), event.signature().parameters());
    assertEquals(Optional.empty(), event.module());
    assertEquals(7, event.callbacks().get(0).order());
    assertEquals(Optional.empty(), event.callbacks().get(0).asynchrony());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "wiring": "signup.App",  |                    | $.wiring is missing; it has to be a text.
          "signup.App",            | 5,                 | $.wiring is 5 instead of a text.
          "signup.App",            | null,              | $.wiring is nothing instead of a text.
          "signup.App",            | "../../App",       | $.wiring is '../../App' instead of the name of a class.
          "wiring":                | "a": 1, "wiring":  | $ has an unknown member 'a'.
          "own"                    | "friend"           | $.modules[0].reason is 'friend' instead of one of listed, included, own, single-owner.
          "EVICT"                  | "SHRUG"            | $.events[0].delivery.onError is 'SHRUG' instead of one of COLLECT, EVICT, ISOLATE, PROPAGATE.
          "evictAfter": 3          | "evictAfter": 0    | $.events[0].delivery.evictAfter is 0 instead of a whole number from 1 to 2147483647.
          "order": 7               | "order": 7.5       | $.events[0].callbacks[0].order is 7.5 instead of a whole number from -2147483648 to 2147483647.
          "order": 7               | "order": 3000000000 | $.events[0].callbacks[0].order is 3000000000 instead of a whole number from -2147483648 to 2147483647.
          "order": 7               | "order": "7"       | $.events[0].callbacks[0].order is '7' instead of a whole number from -2147483648 to 2147483647.
          "order": 7               | "types": "int"     | $.events[0].callbacks[0].types is 'int' instead of a list.
          "order": 7               | "types": ["int", 5] | $.events[0].callbacks[0].types[1] is 5 instead of a text.
          "order": 7               | "asynchrony": []   | $.events[0].callbacks[0].asynchrony is a list instead of an object.
          "kind": "none"           | "kind": "none", "future": "yes" | $.events[0].answer.future is 'yes' instead of true or false.
          "kind": "none"           | "kind": "none", "futures": true | $.events[0].answer has an unknown member 'futures'.
          "whenUnheard":           | "metadata": {"team": 5}, "whenUnheard": | $.events[0].delivery.metadata['team'] is 5 instead of a text.
          "whenUnheard":           | "metadata": 5, "whenUnheard": | $.events[0].delivery.metadata is 5 instead of an object.
          """)
  void placeAndMistakeAreTold(String old, String changed, String message) {
    assertEquals(
        message + " " + COMPILE_AGAIN,
        refusal(WIRING.replaceFirst(old.replace("[", "\\["), changed == null ? "" : changed)));
  }

  @Test
  void newerFormatAsksForANewerTool() {
    assertEquals(
        "has format 2: it was written by a newer Hardwire. Update the tool, which knows format 1.",
        refusal(WIRING.replace("\"format\": 1", "\"format\": 2, \"colour\": \"red\"")));
  }

  @Test
  void formatThatNeverWasIsRefused() {
    assertTrue(
        refusal(WIRING.replace("\"format\": 1", "\"format\": 0"))
            .startsWith("has format 0, which"));
  }

  @Test
  void twoMembersOfOneNameAreRefused() {
    assertEquals(
        "$.events[0].callbacks[0].order is there twice. Compile the module again, or restore the"
            + " file from where it was approved.",
        refusal(WIRING.replace("\"order\": 7", "\"order\": 7, \"order\": 8")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''
          {
          {"format": 1
          <html/>
          {"format": 1} {"format": 1}
          {'format': 1}
          {"format": 01}
          """)
  void whatIsNoJsonIsRefused(String text) {
    String message = refusal(text == null ? "" : text);
    assertTrue(message.startsWith("is no JSON"), message);
  }

  @Test
  void whatIsNoObjectIsRefused() {
    assertEquals("is no object in JSON. " + COMPILE_AGAIN, refusal("[]"));
  }

  @Test
  void whatIsNoUtf8IsRefused() {
    byte[] latin = WIRING.replace("App", "Müller").getBytes(StandardCharsets.ISO_8859_1);
    IOException failure =
        assertThrows(
            IOException.class, () -> ManifestReader.wiring(FILE, new ByteArrayInputStream(latin)));
    assertEquals(
        FILE
            + ": is no JSON, as it is not written in UTF-8. Compile the module again, or restore"
            + " the file from where it was approved.",
        failure.getMessage());
  }

  @Test
  void deepNestingIsRefused() {
    assertTrue(refusal("[".repeat(100_000)).startsWith("is no JSON at line 1, column 257."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e9999999999", "1e400000000", "1e0", LONG_NUMBER})
  void numberThatWouldTakeLongIsRefused(String number) {
    assertEquals(
        "$.format is nothing instead of a whole number from -2147483648 to 2147483647. "
            + COMPILE_AGAIN,
        refusal(WIRING.replace("\"format\": 1", "\"format\": " + number)));
  }

  @Test
  void numberOfAnyLengthIsRefused() {
    String text = WIRING.replace("\"format\": 1", "\"format\": " + "1".repeat(1_000_000));
    assertTrue(refusal(text).startsWith("is no JSON at line 2, column "), () -> refusal(text));
  }

  @Test
  void streamThatFailsIsTold() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk on fire");
          }

          @Override
          public int read(byte[] buffer, int from, int length) throws IOException {
            return read();
          }
        };
    IOException failure =
        assertThrows(IOException.class, () -> ManifestReader.module(FILE, broken));
    assertEquals(
        FILE + ": could not be read: java.io.IOException: disk on fire. Check that it can be read.",
        failure.getMessage());
  }
}
