package shop;

import dev.hardwire.durable.DurableStore;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import java.util.Objects;
import java.util.concurrent.Executor;
import mail.Mailer;

/**
 * Builds {@link ShopWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_Builder {
  private Shop_Builder() {
  }

  static MailerStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Mailer}.
   */
  public interface MailerStep {
    ShopStep mailer(Mailer mailer);
  }

  /**
   * Takes the {@link Shop}.
   */
  public interface ShopStep {
    BooksExecutorStep shop(Shop shop);
  }

  /**
   * Takes the {@link Executor}.
   */
  public interface BooksExecutorStep {
    DurableStep booksExecutor(Executor booksExecutor);
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

    ShopWiring build();
  }

  static final class Steps implements MailerStep,
      ShopStep,
      BooksExecutorStep,
      DurableStep,
      Ready {
    private Mailer mailer;

    private Shop shop;

    private Executor booksExecutor;

    private DurableStore durable;

    private ErrorHandler handler;

    private Executor defaultExecutor;

    @Override
    public ShopStep mailer(Mailer mailer) {
      this.mailer = Objects.requireNonNull(mailer, "mailer");
      return this;
    }

    @Override
    public BooksExecutorStep shop(Shop shop) {
      this.shop = Objects.requireNonNull(shop, "shop");
      return this;
    }

    @Override
    public DurableStep booksExecutor(Executor booksExecutor) {
      this.booksExecutor = Objects.requireNonNull(booksExecutor, "booksExecutor");
      return this;
    }

    @Override
    public Ready durable(DurableStore durable) {
      this.durable = Objects.requireNonNull(durable, "durable");
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
      return new ShopWiring(mailer, shop, booksExecutor, durable, context);
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
