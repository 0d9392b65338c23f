package shop;

import dev.hardwire.durable.DurableStore;
import dev.hardwire.index.Generated;
import dev.hardwire.remote.Remote;
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

  static DurableStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link DurableStore}.
   */
  public interface DurableStep {
    RemoteStep durable(DurableStore durable);
  }

  /**
   * Takes the {@link Remote}.
   */
  public interface RemoteStep {
    Ready remote(Remote remote);
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

  static final class Steps implements DurableStep, RemoteStep, Ready {
    private DurableStore durable;

    private Remote remote;

    private ErrorHandler handler;

    private Executor defaultExecutor;

    @Override
    public RemoteStep durable(DurableStore durable) {
      this.durable = Objects.requireNonNull(durable, "durable");
      return this;
    }

    @Override
    public Ready remote(Remote remote) {
      this.remote = Objects.requireNonNull(remote, "remote");
      return this;
    }

    @Override
    public ShopWiring build() {
      return build(new Shop_Context(ErrorHandler.logging())).delivering();
    }

    ShopWiring build(Shop_Context context) {
      if (this.handler != null) {
        context.errors.use(this.handler);
      }
      if (this.defaultExecutor != null) {
        context.inFlight.useByDefault(this.defaultExecutor);
      }
      return ShopWiring.create(durable, remote, context);
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
