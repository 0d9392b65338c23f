package dev.hardwire.nats;

import dev.hardwire.remote.Incoming;
import dev.hardwire.remote.Transport.Receiver;
import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamSubscription;
import io.nats.client.Message;
import io.nats.client.PullSubscribeOptions;
import io.nats.client.api.AckPolicy;
import io.nats.client.api.ConsumerConfiguration;
import io.nats.client.api.DeliverPolicy;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Receives one event by a thread of its own. Messages are acknowledged when they are stored; the
 * server hands those out again that are not, after half a minute.
 */
final class Consumption {

  private static final System.Logger LOG = System.getLogger("dev.hardwire.nats");
  private static final int AT_ONCE = 500;
  private static final Duration FETCH = Duration.ofMillis(200);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final NatsTransport transport;
  private final Nats nats;
  private final String consumer;
  private final String event;
  private final Receiver receiver;
  private final Thread thread;
  private volatile boolean isClosing;

  Consumption(
      NatsTransport transport, Nats nats, String consumer, String event, Receiver receiver) {
    this.transport = transport;
    this.nats = nats;
    this.consumer = consumer;
    this.event = event;
    this.receiver = receiver;
    this.thread = new Thread(this::run, "hardwire-nats-" + consumer + "-" + event);
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      while (!isClosing) {
        try {
          receive();
        } catch (IOException | JetStreamApiException | RuntimeException failure) {
          LOG.log(Level.WARNING, "Event '" + event + "' can't be received for now", failure);
          TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
      }
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
  }

  /** Receives until that fails, as when the server's consumer was removed. */
  private void receive() throws IOException, JetStreamApiException, InterruptedException {
    JetStreamSubscription subscription = subscribed();
    while (!isClosing) {
      List<Message> messages = subscription.fetch(AT_ONCE, FETCH);
      if (!messages.isEmpty()) {
        store(messages);
      }
    }
  }

  private JetStreamSubscription subscribed()
      throws IOException, JetStreamApiException, InterruptedException {
    ConsumerConfiguration configuration =
        ConsumerConfiguration.builder()
            .durable(consumer + "-" + event)
            .deliverPolicy(DeliverPolicy.All)
            .ackPolicy(AckPolicy.Explicit)
            .build();
    return transport
        .connection()
        .jetStream()
        .subscribe(
            nats.subject(event),
            PullSubscribeOptions.builder().stream(nats.stream())
                .configuration(configuration)
                .build());
  }

  /** Stores them, however often that takes, so that what was sent later comes later. */
  private void store(List<Message> messages) throws InterruptedException {
    List<Incoming> incoming = new ArrayList<>(messages.size());
    messages.forEach(message -> incoming.add(incoming(message)));
    while (!isStored(incoming)) {
      if (isClosing) {
        messages.forEach(Message::nak);
        return;
      }
      TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
      messages.forEach(Message::inProgress);
    }
    messages.forEach(Message::ack);
  }

  private boolean isStored(List<Incoming> incoming) {
    try {
      receiver.receive(incoming);
      return true;
    } catch (Exception failure) {
      LOG.log(
          Level.WARNING,
          incoming.size() + " events could not be stored, and are stored again",
          failure);
      return false;
    }
  }

  private Incoming incoming(Message message) {
    byte[] bytes = message.getData();
    String origin = message.getSubject() + "@" + message.metaData().streamSequence();
    if (bytes.length > 2L * nats.largest()) {
      return Incoming.unreadable(
          origin,
          new byte[0],
          new IllegalArgumentException("It has " + bytes.length + " bytes, which is too many"));
    }
    try {
      return Incoming.of(
          origin, StructuredEvent.envelope(bytes, message.metaData().timestamp().toInstant()));
    } catch (RuntimeException unreadable) {
      return Incoming.unreadable(origin, bytes, unreadable);
    } catch (StackOverflowError tooDeep) {
      return Incoming.unreadable(
          origin, bytes, new IllegalArgumentException("It is nested too deeply", tooDeep));
    }
  }

  void stop() {
    isClosing = true;
  }

  void join(long nanos) {
    try {
      thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos)));
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
  }
}
