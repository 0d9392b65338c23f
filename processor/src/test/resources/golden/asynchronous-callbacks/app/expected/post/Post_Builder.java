package post;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * Builds {@link PostWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Post_Builder {
  private Post_Builder() {
  }

  static SortingStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Post.Sorting}.
   */
  public interface SortingStep {
    NightShiftExecutorStep sorting(Post.Sorting sorting);
  }

  /**
   * Takes the {@link Executor}.
   */
  public interface NightShiftExecutorStep {
    SortingExecutorStep nightShiftExecutor(Executor nightShiftExecutor);
  }

  /**
   * Takes the {@link Executor}.
   */
  public interface SortingExecutorStep {
    Ready sortingExecutor(Executor sortingExecutor);
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

    PostWiring build();
  }

  static final class Steps implements SortingStep,
      NightShiftExecutorStep,
      SortingExecutorStep,
      Ready {
    private Post.Sorting sorting;

    private Executor nightShiftExecutor;

    private Executor sortingExecutor;

    private ErrorHandler handler;

    private Executor defaultExecutor;

    @Override
    public NightShiftExecutorStep sorting(Post.Sorting sorting) {
      this.sorting = Objects.requireNonNull(sorting, "sorting");
      return this;
    }

    @Override
    public SortingExecutorStep nightShiftExecutor(Executor nightShiftExecutor) {
      this.nightShiftExecutor = Objects.requireNonNull(nightShiftExecutor, "nightShiftExecutor");
      return this;
    }

    @Override
    public Ready sortingExecutor(Executor sortingExecutor) {
      this.sortingExecutor = Objects.requireNonNull(sortingExecutor, "sortingExecutor");
      return this;
    }

    @Override
    public PostWiring build() {
      return build(new Post_Context(ErrorHandler.logging()));
    }

    PostWiring build(Post_Context context) {
      if (this.handler != null) {
        context.errors.use(this.handler);
      }
      if (this.defaultExecutor != null) {
        context.inFlight.useByDefault(this.defaultExecutor);
      }
      return new PostWiring(sorting, nightShiftExecutor, sortingExecutor, context);
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
