package dev.hardwire.remote;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A broker within the test, which can be absent, and hands each event over as often as one wants.
 */
final class LocalBroker {

  private final List<Incoming> log = new ArrayList<>();
  private final Map<String, Integer> offsets = new HashMap<>();
  private volatile Runnable whileSending = () -> {};
  private String refused = "";
  private boolean isAbsent;
  private int largest = Integer.MAX_VALUE;

  /** Sends and receives for the processes of a group. */
  Remote group(String name) {
    return wiring -> new Connected(name);
  }

  synchronized void isAbsent(boolean absent) {
    isAbsent = absent;
  }

  /** Takes no event of a name. */
  synchronized void refuse(String event) {
    refused = event;
  }

  synchronized void largest(int bytes) {
    largest = bytes;
  }

  /** What to do before the broker takes an event. */
  void whileSending(Runnable action) {
    whileSending = action;
  }

  /** What was sent. */
  synchronized List<Envelope> sent() {
    List<Envelope> sent = new ArrayList<>();
    for (Incoming one : log) {
      if (one.envelope() != null) {
        sent.add(one.envelope());
      }
    }
    return sent;
  }

  synchronized void add(Incoming incoming) {
    log.add(incoming);
  }

  synchronized void again(String group) {
    offsets.put(group, 0);
  }

  /** How much a group has taken. */
  synchronized int offset(String group) {
    return offsets.getOrDefault(group, 0);
  }

  private synchronized void send(Envelope envelope) throws IOException {
    if (isAbsent || envelope.event().equals(refused)) {
      throw new IOException("no broker");
    }
    if (envelope.data().length > largest) {
      throw new UnsendableException("It is too large", new IOException(envelope.id()));
    }
    add(Incoming.of("log@" + log.size(), envelope));
  }

  private synchronized List<Incoming> next(String group) {
    return List.copyOf(log.subList(offsets.getOrDefault(group, 0), log.size()));
  }

  private synchronized void took(String group, int count) {
    offsets.merge(group, count, Integer::sum);
  }

  /** A process. */
  private final class Connected implements Transport {

    private final String group;
    private volatile boolean isClosed;
    private @Nullable Thread thread;

    Connected(String group) {
      this.group = group;
    }

    @Override
    public CompletableFuture<Void> send(Envelope envelope) {
      CompletableFuture<Void> sent = new CompletableFuture<>();
      try {
        whileSending.run();
        LocalBroker.this.send(envelope);
        sent.complete(null);
      } catch (IOException | RuntimeException failure) {
        sent.completeExceptionally(failure);
      }
      return sent;
    }

    @Override
    public void flush() {}

    @Override
    public void receive(Set<String> events, Receiver receiver) {
      thread = new Thread(() -> run(receiver), "local-broker");
      thread.start();
    }

    private void run(Receiver receiver) {
      try {
        while (!isClosed) {
          List<Incoming> found = next(group);
          if (found.isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(2);
          } else {
            take(receiver, found);
          }
        }
      } catch (InterruptedException interruption) {
        Thread.currentThread().interrupt();
      }
    }

    private void take(Receiver receiver, List<Incoming> found) throws InterruptedException {
      try {
        receiver.receive(found);
        took(group, found.size());
      } catch (Exception failure) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
    }

    @Override
    public void close(Duration atMost) {}

    @Override
    public void endReceiving(Duration atMost) {
      isClosed = true;
      if (thread != null) {
        try {
          thread.join(atMost.toMillis());
        } catch (InterruptedException interruption) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }
}
