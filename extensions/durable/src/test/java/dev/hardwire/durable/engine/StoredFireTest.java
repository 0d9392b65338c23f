package dev.hardwire.durable.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.durable.RefusedDeliveryException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredFireTest {

  private static final byte[] PAYLOAD =
      "{\"customer\":\"Ödön\"}\n".getBytes(StandardCharsets.UTF_8);

  private final StoredFire fire =
      new StoredFire("order_placed", 2, Instant.parse("2026-11-20T10:15:30.000000001Z"), PAYLOAD);

  @Test
  void whatIsStoredIsReadable() {
    assertEquals(
        "1 order_placed 2 2026-11-20T10:15:30.000000001Z\n{\"customer\":\"Ödön\"}\n",
        new String(fire.toBytes(), StandardCharsets.UTF_8));
  }

  @Test
  void whatIsStoredIsRead() {
    StoredFire read = StoredFire.from(fire.toBytes());
    assertEquals(fire.event(), read.event());
    assertEquals(fire.version(), read.version());
    assertEquals(fire.firedAt(), read.firedAt());
    assertArrayEquals(PAYLOAD, read.payload());
  }

  @Test
  void whatNobodyWroteIsRefused() {
    for (String bytes :
        List.of(
            "",
            "1 order_placed 2 2026-11-20T10:15:30Z",
            "2 order_placed 2 2026-11-20T10:15:30Z\n{}",
            "1 order_placed two 2026-11-20T10:15:30Z\n{}",
            "1 order_placed 2 yesterday\n{}",
            "1 order_placed 2\n{}",
            "x".repeat(1000))) {
      RefusedDeliveryException refusal =
          assertThrows(
              RefusedDeliveryException.class,
              () -> StoredFire.from(bytes.getBytes(StandardCharsets.UTF_8)));
      assertTrue(refusal.toString().length() < 300, refusal::toString);
    }
  }
}
