package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * Builds {@link ShopWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_Builder {
  private Shop_Builder() {
  }

  static RulesStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Shop.Rules}.
   */
  public interface RulesStep {
    TimingStep rules(Shop.Rules rules);
  }

  /**
   * Takes the {@link Shop.Timing}.
   */
  public interface TimingStep {
    MailExecutorStep timing(Shop.Timing timing);
  }

  /**
   * Takes the {@link Executor}.
   */
  public interface MailExecutorStep {
    Ready mailExecutor(Executor mailExecutor);
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

    ShopWiring build();
  }

  static final class Steps implements RulesStep,
      TimingStep,
      MailExecutorStep,
      Ready {
    private Shop.Rules rules;

    private Shop.Timing timing;

    private Executor mailExecutor;

    private ErrorHandler handler;

    private Executor defaultExecutor;

    @Override
    public TimingStep rules(Shop.Rules rules) {
      this.rules = Objects.requireNonNull(rules, "rules");
      return this;
    }

    @Override
    public MailExecutorStep timing(Shop.Timing timing) {
      this.timing = Objects.requireNonNull(timing, "timing");
      return this;
    }

    @Override
    public Ready mailExecutor(Executor mailExecutor) {
      this.mailExecutor = Objects.requireNonNull(mailExecutor, "mailExecutor");
      return this;
    }

    @Override
    public ShopWiring build() {
      return build(new Shop_Context(ErrorHandler.logging()));
    }

    ShopWiring build(Shop_Context context) {
      if (this.handler != null) {
        context.errors.use(this.handler);
      }
      if (this.defaultExecutor != null) {
        context.inFlight.useByDefault(this.defaultExecutor);
      }
      return new ShopWiring(rules, timing, mailExecutor, context);
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
