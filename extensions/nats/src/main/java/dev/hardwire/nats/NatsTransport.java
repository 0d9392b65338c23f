package dev.hardwire.nats;

import dev.hardwire.remote.Envelope;
import dev.hardwire.remote.Transport;
import dev.hardwire.remote.UnsendableException;
import io.nats.client.Connection;
import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamManagement;
import io.nats.client.Message;
import io.nats.client.Options;
import io.nats.client.api.StorageType;
import io.nats.client.api.StreamConfiguration;
import io.nats.client.impl.Headers;
import io.nats.client.impl.NatsMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Sends and receives by one connection, which is made when it is needed first, and anew when it was
 * lost. The client doesn't make it anew by itself: what had been sent by the old one would have
 * failed ten seconds later only, and after a server was killed a few times, version 2.25 could take
 * the new one for one that is still being made, and wrote nothing more.
 */
final class NatsTransport implements Transport {

  static final int NOT_FOUND = 404;

  private final Nats nats;
  private final String wiring;
  private final List<Consumption> consumptions = new ArrayList<>();

  /** Guarded by this. */
  private @Nullable Connection connection;

  /** Guarded by this. */
  private boolean isClosed;

  NatsTransport(Nats nats, String wiring) {
    this.nats = nats;
    this.wiring = wiring;
  }

  /** Connects, and creates the stream where there is none. */
  synchronized Connection connection() throws IOException, InterruptedException {
    if (isClosed) {
      throw new IllegalStateException(wiring + " is closed, and sends no more");
    }
    if (connection == null || connection.getStatus() == Connection.Status.CLOSED) {
      Properties properties = new Properties();
      properties.putAll(nats.properties());
      Connection made =
          io.nats.client.Nats.connect(
              Options.builder().properties(properties).server(nats.server()).noReconnect().build());
      try {
        createStream(made.jetStreamManagement());
      } catch (JetStreamApiException | IOException | RuntimeException failure) {
        made.close();
        throw failure instanceof IOException io ? io : new IOException(failure);
      }
      connection = made;
    }
    return connection;
  }

  private void createStream(JetStreamManagement management)
      throws IOException, JetStreamApiException {
    try {
      management.getStreamInfo(nats.stream());
    } catch (JetStreamApiException failure) {
      if (failure.getErrorCode() != NOT_FOUND) {
        throw failure;
      }
      management.addStream(
          StreamConfiguration.builder()
              .name(nats.stream())
              .subjects(nats.stream() + ".>")
              .storageType(StorageType.File)
              .build());
    }
  }

  @Override
  public CompletableFuture<Void> send(Envelope envelope) {
    Message message;
    try {
      if (envelope.data().length > nats.largest()) {
        throw new IllegalArgumentException(
            "Event '"
                + envelope.event()
                + "' has "
                + envelope.data().length
                + " bytes, and at most "
                + nats.largest()
                + " are sent: Nats.maxBytes(…)");
      }
      message =
          NatsMessage.builder()
              .subject(nats.subject(envelope.event()))
              .headers(
                  new Headers()
                      .add("content-type", "application/cloudevents+json")
                      .add("Nats-Msg-Id", envelope.id()))
              .data(StructuredEvent.bytes(envelope))
              .build();
    } catch (IllegalArgumentException failure) {
      return CompletableFuture.failedFuture(
          new UnsendableException(String.valueOf(failure.getMessage()), failure));
    }
    try {
      return connection().jetStream().publishAsync(message).thenApply(acknowledged -> null);
    } catch (IOException | RuntimeException failure) {
      return CompletableFuture.failedFuture(failure);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      return CompletableFuture.failedFuture(interruption);
    }
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void receive(Set<String> events, Receiver receiver) {
    String consumer =
        nats.consumer()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        wiring
                            + " receives events, so its Nats needs a group(…), or everyNode(…)"));
    for (String event : events) {
      Consumption consumption = new Consumption(this, nats, consumer, event, receiver);
      consumptions.add(consumption);
      consumption.start();
    }
  }

  @Override
  public void endReceiving(Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    consumptions.forEach(Consumption::stop);
    consumptions.forEach(consumption -> consumption.join(end - System.nanoTime()));
  }

  @Override
  public void close(Duration atMost) {
    Connection last;
    synchronized (this) {
      isClosed = true;
      last = connection;
    }
    if (last == null) {
      return;
    }
    try {
      last.flush(atMost.isZero() ? Duration.ofMillis(1) : atMost);
    } catch (TimeoutException late) {
      // What was not acknowledged is kept, or its future has failed.
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
    try {
      last.close();
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
  }
}
