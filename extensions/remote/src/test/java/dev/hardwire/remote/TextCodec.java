package dev.hardwire.remote;

import dev.hardwire.durable.PayloadCodec;
import dev.hardwire.durable.PayloadType;
import java.nio.charset.StandardCharsets;

/** Writes orders as {@code tea 100}. */
final class TextCodec implements PayloadCodec {

  static final PayloadType<OrderPayload> ORDER =
      PayloadType.of(OrderPayload.class, "order", "cents");

  @Override
  public String contentType() {
    return "text/plain";
  }

  @Override
  public <P> byte[] encode(PayloadType<P> type, P payload) {
    OrderPayload order = (OrderPayload) payload;
    return (order.order() + " " + order.cents()).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public <P> P decode(PayloadType<P> type, byte[] bytes) {
    String[] parts = new String(bytes, StandardCharsets.UTF_8).split(" ", -1);
    return type.type().cast(new OrderPayload(parts[0], Long.parseLong(parts[1])));
  }
}
