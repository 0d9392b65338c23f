package dev.hardwire.async.internal;

import dev.hardwire.FailurePolicy;
import dev.hardwire.async.RejectedCallbackException;
import dev.hardwire.async.UnfinishedCall;
import dev.hardwire.async.WiringClosedException;
import dev.hardwire.runtime.internal.ErrorReports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A wiring in which everything happens at once: fires, cancels, timeouts, rejects and closing. */
@SuppressWarnings("FutureReturnValueIgnored") // bodies return objects of any type
final class Round {

  private static final int CALLS_OF_FIRE = 4;
  private static final List<FailurePolicy> POLICIES = List.of(FailurePolicy.values());
  private static final int FIRST = 2;
  static final int ATTEMPTS = 3;

  private final long seed;
  private final int fires;
  private final Executor pool;
  private final Tally tally;
  private final InFlight inFlight;
  private final AsyncCallback blocking;
  private final AsyncCallback rejecting;
  private final AtomicInteger nextId = new AtomicInteger();
  private final AtomicInteger fired = new AtomicInteger();
  private final AtomicInteger activeBodies = new AtomicInteger();
  private final AtomicInteger leakedInterrupts = new AtomicInteger();
  private final Queue<Fired> all = new ConcurrentLinkedQueue<>();
  private final Queue<Fired> cancellable = new ConcurrentLinkedQueue<>();
  private final CountDownLatch never = new CountDownLatch(1);

  /** What was fired; calls are numbered from {@code first} on. A void one has no future. */
  record Fired(int first, int count, boolean isRefused, int kind, @Nullable FutureFire<?> future) {}

  Round(long seed, int fires, Executor pool) {
    this.seed = seed;
    this.fires = fires;
    this.pool = pool;
    this.tally = new Tally(fires * CALLS_OF_FIRE);
    this.inFlight =
        new InFlight(
            "AppWiring",
            new ErrorReports(
                failure ->
                    tally.reported.incrementAndGet(
                        (int) Objects.requireNonNull(failure.arguments().get(0)))));
    this.blocking = inFlight.callback("user_joined", "blocking").on(executor()).atMost(8, true);
    this.rejecting = inFlight.callback("user_joined", "rejecting").on(executor()).atMost(8, false);
  }

  /** Runs the round and adds its sums up. */
  void run(Sums sums, Executor threads) throws Exception {
    List<CompletableFuture<?>> actors = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      SplittableRandom random = new SplittableRandom(seed + i);
      actors.add(CompletableFuture.runAsync(() -> publish(random, fires / 2), threads));
    }
    actors.add(CompletableFuture.runAsync(() -> cancel(new SplittableRandom(seed + 2)), threads));
    for (int i = 0; i < 1 + (seed & 1); i++) {
      SplittableRandom random = new SplittableRandom(seed + 3 + i);
      actors.add(CompletableFuture.runAsync(() -> close(random), threads));
    }
    for (CompletableFuture<?> actor : actors) {
      actor.get(60, TimeUnit.SECONDS);
    }
    settle();
    all.forEach(one -> add(one, sums));
    sums.leakedInterrupts += leakedInterrupts.get();
  }

  private void settle() throws Exception {
    List<UnfinishedCall> late = inFlight.close(Duration.ofSeconds(20));
    if (!late.isEmpty()) {
      throw new AssertionError("Accepted after closing began: " + late);
    }
    until(() -> activeBodies.get() == 0, "Calls don't end");
    for (Fired one : all) {
      if (one.future != null && !one.isRefused) {
        one.future.handle((answer, failure) -> "ended").get(20, TimeUnit.SECONDS);
      }
    }
    until(inFlight::isEmpty, "What has ended has a slot");
  }

  @SuppressWarnings("ThreadPriorityCheck")
  private static void until(BooleanSupplier isSo, String otherwise) {
    long start = System.nanoTime();
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(20)) {
        throw new AssertionError(otherwise);
      }
      Thread.yield();
    }
  }

  private void publish(SplittableRandom random, int count) {
    for (int i = 0; i < count; i++) {
      Fired one = random.nextInt(3) == 0 ? fireFuture(random) : fireVoid(random);
      all.add(one);
      fired.incrementAndGet();
    }
    countLeak();
  }

  private Fired fireVoid(SplittableRandom random) {
    int id = nextId.getAndIncrement();
    Fate fate = Fate.random(random);
    AsyncCallback callback =
        switch (random.nextInt(8)) {
          case 0 -> blocking;
          case 1 -> rejecting;
          default -> callback(id, random);
        };
    boolean isRefused = false;
    try {
      callback.hand(new AccountedCall(id, fate));
    } catch (RejectedCallbackException | WiringClosedException refused) {
      isRefused = true;
    }
    return new Fired(id, 1, isRefused, -1, null);
  }

  private Fired fireFuture(SplittableRandom random) {
    int count = 1 + random.nextInt(CALLS_OF_FIRE);
    int first = nextId.getAndAdd(count);
    int kind = random.nextInt(6);
    FutureFire<?> fire = null;
    try {
      fire = fire(kind, random);
      for (int i = 0; i < count; i++) {
        add(fire, kind, first + i, random);
      }
      cancellable.add(new Fired(first, count, false, kind, fire));
      fire.start();
      return new Fired(first, count, false, kind, fire);
    } catch (WiringClosedException refused) {
      return new Fired(first, count, true, kind, fire);
    }
  }

  private void add(FutureFire<?> fire, int kind, int id, SplittableRandom random) {
    Fate fate = Fate.random(random);
    AsyncCallback callback =
        switch (random.nextInt(6)) {
          case 0 -> inFlight.callback("quotes_asked", "call-" + id).timeout(2);
          case 1 -> fate == Fate.IS_REJECTED ? callback(id, random) : blocking;
          default -> callback(id, random);
        };
    fire.add(callback, new AccountedQuote(id, fate, kind == FIRST));
  }

  private FutureFire<?> fire(int kind, SplittableRandom random) {
    FailurePolicy policy = POLICIES.get(random.nextInt(POLICIES.size()));
    return switch (kind) {
      case 0 -> inFlight.all("quotes_asked", policy);
      case 1 -> inFlight.list("quotes_asked", policy);
      case 2 -> inFlight.first("quotes_asked", policy);
      case 3 -> inFlight.veto("quotes_asked", policy);
      case 4 -> inFlight.fold("quotes_asked", policy, 1);
      default -> inFlight.only("quotes_asked", policy);
    };
  }

  private AsyncCallback callback(int id, SplittableRandom random) {
    AsyncCallback callback = inFlight.callback("user_joined", "call-" + id).on(executor());
    if (random.nextInt(4) == 0) {
      tally.retried.set(id, 1);
      callback.retry(ATTEMPTS, 1, 1 + random.nextInt(2));
    }
    return random.nextInt(6) == 0 ? callback.timeout(1 + random.nextInt(2)) : callback;
  }

  /** Rejects calls whose fate that is, and sees whether an interrupt leaks out of a call. */
  private Executor executor() {
    return task -> {
      if (((Accounted) task).fate() == Fate.IS_REJECTED) {
        throw new RejectedExecutionException();
      }
      pool.execute(
          () -> {
            task.run();
            countLeak();
          });
    };
  }

  private void countLeak() {
    if (Thread.interrupted()) {
      leakedInterrupts.incrementAndGet();
    }
  }

  @SuppressWarnings("ThreadPriorityCheck")
  private void cancel(SplittableRandom random) {
    while (!inFlight.isClosing() || !cancellable.isEmpty()) {
      Fired one = cancellable.poll();
      if (one == null) {
        Thread.yield();
      } else if (one.future != null) {
        switch (random.nextInt(8)) {
          case 0 -> one.future.cancel(true);
          case 1 -> one.future.cancel(false);
          case 2 -> one.future.completeExceptionally(new IllegalStateException("From outside"));
          default -> Thread.onSpinWait();
        }
      }
    }
  }

  @SuppressWarnings("ThreadPriorityCheck")
  private void close(SplittableRandom random) {
    int after = fires / 2 + random.nextInt(fires / 2);
    long start = System.nanoTime();
    while (fired.get() < after && System.nanoTime() - start < 20_000_000) {
      Thread.yield();
    }
    note(inFlight.close(Duration.ofNanos(random.nextInt(3_000_000))));
  }

  private void note(List<UnfinishedCall> unfinished) {
    for (UnfinishedCall call : unfinished) {
      int id = ((Accounted) call).id();
      tally.returned.incrementAndGet(id);
      if (!call.isStarted()) {
        tally.returnedUnstarted.incrementAndGet(id);
      }
    }
  }

  private void add(Fired one, Sums sums) {
    Throwable failure = null;
    if (one.future != null && one.future.isCompletedExceptionally()) {
      failure = one.future.handle((answer, thrown) -> thrown).join();
      tally.tellIn(failure);
    }
    for (int id = one.first; id < one.first + one.count; id++) {
      sums.add(one, id, tally, failure);
    }
  }

  private @Nullable Object body(int id, Fate fate) throws Exception {
    int attempt = tally.started.incrementAndGet(id);
    if (tally.retried.get(id) > 0 && attempt < ATTEMPTS && id % 2 == 0) {
      throw new Tally.Broken(id);
    }
    switch (fate) {
      case FAILS -> throw new Tally.Broken(id);
      case BREAKS -> throw new Tally.BrokenBadly(id);
      case HANGS -> never.await();
      case RETURNS_STAGE, RETURNS_FAILED_STAGE, RETURNS_HANGING_STAGE -> {
        return stage(id, fate);
      }
      default -> tally.done.incrementAndGet(id);
    }
    return id % 3 != 0;
  }

  private CompletableFuture<Object> stage(int id, Fate fate) {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    if (fate != Fate.RETURNS_HANGING_STAGE) {
      activeBodies.incrementAndGet();
      pool.execute(
          () -> {
            try {
              complete(stage, id, fate);
            } finally {
              activeBodies.decrementAndGet();
            }
          });
    }
    return stage;
  }

  private void complete(CompletableFuture<Object> stage, int id, Fate fate) {
    if (fate == Fate.RETURNS_FAILED_STAGE) {
      stage.completeExceptionally(new Tally.Broken(id).wrapped());
    } else {
      tally.done.incrementAndGet(id);
      if (!stage.complete(true)) {
        tally.done.decrementAndGet(id);
      }
    }
  }

  private @Nullable Object counted(int id, Fate fate) throws Exception {
    activeBodies.incrementAndGet();
    try {
      return body(id, fate);
    } finally {
      activeBodies.decrementAndGet();
    }
  }

  /** A call with a number. */
  interface Accounted {
    int id();

    Fate fate();
  }

  private final class AccountedCall extends AsyncCall implements Accounted {

    private final int id;
    private final Fate fate;

    AccountedCall(int id, Fate fate) {
      this.id = id;
      this.fate = fate;
    }

    @Override
    public int id() {
      return id;
    }

    @Override
    public Fate fate() {
      return fate;
    }

    @Override
    protected @Nullable Object call() throws Exception {
      return counted(id, fate);
    }

    @Override
    protected @Nullable Object[] values() {
      return new Object[] {id};
    }
  }

  private final class AccountedQuote extends FutureCall<Object> implements Accounted {

    private final int id;
    private final Fate fate;

    private final boolean isOptional;

    AccountedQuote(int id, Fate fate, boolean isOptional) {
      this.id = id;
      this.fate = fate;
      this.isOptional = isOptional;
    }

    @Override
    protected Object answer(Object answer) {
      return isOptional ? Optional.of(answer).filter(one -> id % 3 == 0) : answer;
    }

    @Override
    public int id() {
      return id;
    }

    @Override
    public Fate fate() {
      return fate;
    }

    @Override
    protected @Nullable Object call() throws Exception {
      return counted(id, fate);
    }

    @Override
    protected @Nullable Object[] values() {
      return new Object[] {id};
    }
  }
}
