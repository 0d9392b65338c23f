package dev.hardwire.nats;

import dev.hardwire.remote.Incoming;
import dev.hardwire.remote.Transport.Receiver;
import io.nats.client.Connection;
import io.nats.client.ConsumeOptions;
import io.nats.client.ConsumerContext;
import io.nats.client.IterableConsumer;
import io.nats.client.JetStreamApiException;
import io.nats.client.JetStreamStatusCheckedException;
import io.nats.client.Message;
import io.nats.client.StreamContext;
import io.nats.client.api.AckPolicy;
import io.nats.client.api.ConsumerConfiguration;
import io.nats.client.api.DeliverPolicy;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Receives one event by a thread of its own. Messages are acknowledged when they are stored; the
 * server hands those out again that are not, after half a minute.
 */
final class Consumption {

  private static final System.Logger LOG = System.getLogger("dev.hardwire.nats");
  private static final int AT_ONCE = 500;
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final NatsTransport transport;
  private final Nats nats;
  private final String consumer;
  private final String event;
  private final Receiver receiver;
  private final Thread thread;
  private volatile boolean isClosing;

  /** Read and written by the thread. */
  private boolean isFailing;

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
        } catch (InterruptedException interruption) {
          throw interruption;
        } catch (Exception failure) {
          tell(failure);
          TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
      }
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells once that nothing can be received, and once that it can. */
  private void tell(@Nullable Exception failure) {
    if (failure != null && !isFailing) {
      LOG.log(Level.WARNING, "Event '" + event + "' can't be received for now", failure);
    } else if (failure == null && isFailing) {
      LOG.log(Level.INFO, "Event '" + event + "' can be received again");
    }
    isFailing = failure != null;
  }

  /** Receives until that fails, as when the connection was lost. */
  private void receive() throws Exception {
    Connection connection = transport.connection();
    try (IterableConsumer arriving = arriving(connection)) {
      tell(null);
      while (!isClosing) {
        long begun = System.nanoTime();
        List<Message> messages = next(arriving);
        if (!messages.isEmpty()) {
          store(messages);
        } else if (System.nanoTime() - begun < LOOK.toNanos() / 2
            || connection.getStatus() != Connection.Status.CONNECTED) {
          throw new IOException("The connection or the subscription was lost");
        }
      }
      giveBack(arriving);
    }
  }

  private IterableConsumer arriving(Connection connection)
      throws IOException, JetStreamApiException {
    ConsumerConfiguration configuration =
        ConsumerConfiguration.builder()
            .durable(consumer + "-" + event)
            .filterSubject(nats.subject(event))
            .deliverPolicy(DeliverPolicy.All)
            .ackPolicy(AckPolicy.Explicit)
            .build();
    StreamContext stream = connection.getStreamContext(nats.stream());
    return consumer(stream, configuration)
        .iterate(ConsumeOptions.builder().batchSize(AT_ONCE).build());
  }

  /** One that is there stays as whoever runs the server has set it up. */
  private static ConsumerContext consumer(StreamContext stream, ConsumerConfiguration configuration)
      throws IOException, JetStreamApiException {
    try {
      return stream.getConsumerContext(configuration.getDurable());
    } catch (JetStreamApiException failure) {
      if (failure.getErrorCode() != NatsTransport.NOT_FOUND) {
        throw failure;
      }
      return stream.createOrUpdateConsumer(configuration);
    }
  }

  /** All that have arrived, or none if none does for a while. */
  private static List<Message> next(IterableConsumer arriving)
      throws InterruptedException, JetStreamStatusCheckedException {
    List<Message> messages = new ArrayList<>();
    Message message = arriving.nextMessage(LOOK);
    while (message != null) {
      messages.add(message);
      message = messages.size() < AT_ONCE ? arrived(arriving) : null;
    }
    return messages;
  }

  /** One that is here already. */
  private static @Nullable Message arrived(IterableConsumer arriving)
      throws InterruptedException, JetStreamStatusCheckedException {
    return arriving.nextMessage((Duration) null);
  }

  /** Lets others have soon what has arrived and isn't stored; at once it might come back here. */
  private static void giveBack(IterableConsumer arriving)
      throws InterruptedException, JetStreamStatusCheckedException {
    Message message = arrived(arriving);
    while (message != null) {
      message.nakWithDelay(PAUSE);
      message = arrived(arriving);
    }
  }

  /** Stores them, however often that takes, so that what was sent later comes later. */
  private void store(List<Message> messages) throws InterruptedException {
    List<Incoming> incoming = new ArrayList<>(messages.size());
    messages.forEach(message -> incoming.add(incoming(message)));
    while (!isStored(incoming)) {
      if (isClosing) {
        messages.forEach(message -> message.nakWithDelay(PAUSE));
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
