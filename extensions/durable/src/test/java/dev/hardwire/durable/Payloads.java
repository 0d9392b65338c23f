package dev.hardwire.durable;

import io.avaje.jsonb.Json;

/** Has codecs made, as a generated class does. */
@Json.Import({OrderPlacedPayload.class, OldOrderPayload.class})
final class Payloads {

  static final PayloadType<OrderPlacedPayload> ORDER =
      PayloadType.of(OrderPlacedPayload.class, "order", "cents", "note");

  static final PayloadType<OldOrderPayload> OLD_ORDER =
      PayloadType.of(OldOrderPayload.class, "order", "euros");

  private Payloads() {}
}
