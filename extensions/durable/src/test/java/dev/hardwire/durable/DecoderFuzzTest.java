package dev.hardwire.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.durable.engine.JsonPayloads;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Feeds the decoder what nobody would write: it reads it, or throws something that is caught, and
 * takes no time over it. {@code -Dhardwire.thorough=true} goes on for ten minutes, {@code
 * -Dhardwire.seed=…} begins elsewhere.
 */
class DecoderFuzzTest {

  private static final long SEED = Long.getLong("hardwire.seed", 8);
  private static final Duration TIME =
      Boolean.getBoolean("hardwire.thorough") ? Duration.ofMinutes(10) : Duration.ofSeconds(3);
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "\"",
          "\\",
          "null",
          "true",
          "1e999",
          "-0",
          "1.5",
          "\\ud800",
          "\\u0000",
          "\"order\":",
          "\"cents\":",
          "\"@type\":\"java.lang.Runtime\",",
          " ",
          "\n");

  private final Random chance = new Random(SEED);
  private final JsonPayloads codec = new JsonPayloads(getClass().getClassLoader());

  @Test
  void nothingBreaksTheDecoder() {
    byte[] whole =
        codec.encode(Payloads.ORDER, new OrderPlacedPayload(UUID.randomUUID(), 100, "a note"));
    long start = System.nanoTime();
    long read = 0;
    long refused = 0;
    while (System.nanoTime() - start < TIME.toNanos()) {
      byte[] bytes = mutated(whole);
      long begun = System.nanoTime();
      if (isRead(bytes)) {
        read++;
      } else {
        refused++;
      }
      long took = System.nanoTime() - begun;
      assertTrue(took < LONGEST.toNanos(), () -> took + " ns for " + Arrays.toString(bytes));
    }
    System.out.printf("Fuzzed, hardwire.seed=%d: %d read, %d refused%n", SEED, read, refused);
    assertTrue(read > 0 && refused > 0);
  }

  private boolean isRead(byte[] bytes) {
    try {
      Object payload = codec.decode(Payloads.ORDER, bytes);
      assertEquals(OrderPlacedPayload.class, payload.getClass());
      return true;
    } catch (RuntimeException | StackOverflowError refused) {
      return false; // what becomes of it then is tested elsewhere
    }
  }

  private byte[] mutated(byte[] whole) {
    byte[] bytes = whole.clone();
    for (int i = chance.nextInt(4); i >= 0; i--) {
      bytes = once(bytes);
    }
    return bytes;
  }

  private byte[] once(byte[] bytes) {
    int at = chance.nextInt(bytes.length + 1);
    return switch (chance.nextInt(6)) {
      case 0 -> flipped(bytes);
      case 1 -> Arrays.copyOf(bytes, at);
      case 2 -> inserted(bytes, at, PIECES.get(chance.nextInt(PIECES.size())));
      case 3 -> inserted(bytes, at, "[".repeat(1 + chance.nextInt(100_000)));
      case 4 -> inserted(bytes, at, "{\"a\":".repeat(1 + chance.nextInt(20_000)));
      default -> bytes.clone();
    };
  }

  private byte[] flipped(byte[] bytes) {
    byte[] changed = bytes.clone();
    if (changed.length > 0) {
      changed[chance.nextInt(changed.length)] ^= (byte) (1 << chance.nextInt(8));
    }
    return changed;
  }

  private static byte[] inserted(byte[] bytes, int at, String text) {
    byte[] more = text.getBytes(StandardCharsets.UTF_8);
    byte[] changed = Arrays.copyOf(bytes, bytes.length + more.length);
    System.arraycopy(more, 0, changed, at, more.length);
    System.arraycopy(bytes, at, changed, at + more.length, bytes.length - at);
    return changed;
  }
}
