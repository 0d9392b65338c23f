package courier;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * Builds {@link CourierWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Courier_Builder {
  private Courier_Builder() {
  }

  static TrackingStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Courier.Tracking}.
   */
  public interface TrackingStep {
    WebExecutorStep tracking(Courier.Tracking tracking);
  }

  /**
   * Takes the {@link Executor}.
   */
  public interface WebExecutorStep {
    Ready webExecutor(Executor webExecutor);
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

    CourierWiring build();
  }

  static final class Steps implements TrackingStep, WebExecutorStep, Ready {
    private Courier.Tracking tracking;

    private Executor webExecutor;

    private ErrorHandler handler;

    private Executor defaultExecutor;

    @Override
    public WebExecutorStep tracking(Courier.Tracking tracking) {
      this.tracking = Objects.requireNonNull(tracking, "tracking");
      return this;
    }

    @Override
    public Ready webExecutor(Executor webExecutor) {
      this.webExecutor = Objects.requireNonNull(webExecutor, "webExecutor");
      return this;
    }

    @Override
    public CourierWiring build() {
      return build(new Courier_Context(ErrorHandler.logging()));
    }

    CourierWiring build(Courier_Context context) {
      if (this.handler != null) {
        context.errors.use(this.handler);
      }
      if (this.defaultExecutor != null) {
        context.inFlight.useByDefault(this.defaultExecutor);
      }
      return new CourierWiring(tracking, webExecutor, context);
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
