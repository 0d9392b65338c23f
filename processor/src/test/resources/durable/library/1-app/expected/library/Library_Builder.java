package library;

import dev.hardwire.durable.DurableStore;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * Builds {@link LibraryWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Library_Builder {
  private Library_Builder() {
  }

  static RemindersStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Reminders}.
   */
  public interface RemindersStep {
    TracingStep reminders(Reminders reminders);
  }

  /**
   * Takes the {@link Tracing}.
   */
  public interface TracingStep {
    DurableStep tracing(Tracing tracing);
  }

  /**
   * Takes the {@link DurableStore}.
   */
  public interface DurableStep {
    Ready durable(DurableStore durable);
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    /**
     * Tells a handler of failures; where none is given they are logged.
     */
    Ready onError(ErrorHandler handler);

    /**
     * Takes the executor of asynchronous callbacks that name none; where it is not given, that is a
     * cached pool of daemon threads.
     */
    Ready defaultExecutor(Executor executor);

    LibraryWiring build();
  }

  static final class Steps implements RemindersStep,
      TracingStep,
      DurableStep,
      Ready {
    private Reminders reminders;

    private Tracing tracing;

    private DurableStore durable;

    private ErrorHandler handler;

    private Executor defaultExecutor;

    @Override
    public TracingStep reminders(Reminders reminders) {
      this.reminders = Objects.requireNonNull(reminders, "reminders");
      return this;
    }

    @Override
    public DurableStep tracing(Tracing tracing) {
      this.tracing = Objects.requireNonNull(tracing, "tracing");
      return this;
    }

    @Override
    public Ready durable(DurableStore durable) {
      this.durable = Objects.requireNonNull(durable, "durable");
      return this;
    }

    @Override
    public LibraryWiring build() {
      return build(new Library_Context(ErrorHandler.logging())).delivering();
    }

    LibraryWiring build(Library_Context context) {
      if (this.handler != null) {
        context.errors.use(this.handler);
      }
      if (this.defaultExecutor != null) {
        context.inFlight.useByDefault(this.defaultExecutor);
      }
      return LibraryWiring.create(reminders, tracing, durable, context);
    }

    /**
     * Tells a handler of failures; where none is given they are logged.
     */
    @Override
    public Ready onError(ErrorHandler handler) {
      this.handler = Objects.requireNonNull(handler, "handler");
      return this;
    }

    /**
     * Takes the executor of asynchronous callbacks that name none; where it is not given, that is a
     * cached pool of daemon threads.
     */
    @Override
    public Ready defaultExecutor(Executor executor) {
      this.defaultExecutor = Objects.requireNonNull(executor, "executor");
      return this;
    }
  }
}
