package dev.hardwire.remote.internal;

import dev.hardwire.durable.engine.Arrival;
import dev.hardwire.durable.engine.StoredFire;
import dev.hardwire.durable.internal.Departure;
import dev.hardwire.remote.Envelope;
import dev.hardwire.remote.Incoming;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Makes of fires what leaves the process, and of what enters it fires. */
final class Envelopes {

  private final String source;
  private final String contentType;

  Envelopes(String source, String contentType) {
    this.source = source;
    this.contentType = contentType;
  }

  Envelope of(Departure departure) {
    StoredFire fire = departure.fire();
    return new Envelope(
        departure.id().toString(),
        source,
        fire.event(),
        fire.version(),
        Optional.ofNullable(departure.key()),
        fire.firedAt(),
        contentType,
        fire.payload());
  }

  Arrival arrival(Incoming incoming) {
    Envelope envelope = incoming.envelope();
    if (envelope == null) {
      return new Arrival(
          named(incoming.origin()).toString(),
          new StoredFire("?", 1, Instant.EPOCH, incoming.bytes()),
          incoming.origin(),
          incoming.failure());
    }
    StoredFire fire =
        new StoredFire(envelope.event(), envelope.version(), envelope.time(), envelope.data());
    boolean isReadable = isReadable(envelope);
    return new Arrival(
        id(envelope).toString(),
        fire,
        incoming.origin(),
        isReadable
            ? null
            : new IllegalArgumentException(
                "Its data is " + envelope.contentType() + " and should be " + contentType));
  }

  private boolean isReadable(Envelope envelope) {
    String type = envelope.contentType();
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().equalsIgnoreCase(contentType);
  }

  /** Our own ids are UUIDs; of others, the source tells them apart as well. */
  private static UUID id(Envelope envelope) {
    try {
      UUID id = UUID.fromString(envelope.id());
      if (id.toString().equals(envelope.id())) {
        return id;
      }
    } catch (IllegalArgumentException another) {
      // It is no UUID, which CloudEvents leaves to who sends.
    }
    return named(envelope.source() + "\n" + envelope.id());
  }

  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
