package shop;

import dev.hardwire.async.UnfinishedCall;
import dev.hardwire.durable.Deliveries;
import dev.hardwire.durable.DurableStore;
import dev.hardwire.durable.TransactionWork;
import dev.hardwire.durable.internal.DurableEvent;
import dev.hardwire.durable.internal.DurableOutlet;
import dev.hardwire.durable.internal.DurableWiring;
import dev.hardwire.index.Generated;
import dev.hardwire.index.WiredFrom;
import dev.hardwire.remote.Remote;
import dev.hardwire.remote.internal.RemoteWiring;
import dev.hardwire.runtime.ErrorHandler;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import trade.OrderPaid;
import trade.OrderPlaced;
import trade.TradeModule_Index;

/**
 * The events of {@link Shop}. Safe for use by several threads;
 * callbacks run on the thread that fires, or by the executors that they name.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@WiredFrom(TradeModule_Index.class)
final class ShopWiring implements AutoCloseable {
  private final Shop_Context context;

  private final DurableWiring deliveries;

  private final Shop_OrderPaidDurable orderPaid;

  private final Shop_OrderPlacedDurable orderPlaced;

  private ShopWiring(DurableStore durable, Remote remote, Shop_Context context) {
    this.context = context;
    DurableEvent<Shop_OrderPaidPayload> orderPaidEvent = Shop_OrderPaidDurable.event();
    DurableEvent<Shop_OrderPlacedPayload> orderPlacedEvent = Shop_OrderPlacedDurable.event();
    this.deliveries = RemoteWiring.open("shop.ShopWiring", durable, remote, context.errors,
        ShopWiring.class.getClassLoader(), orderPaidEvent, orderPlacedEvent);
    this.orderPaid = new Shop_OrderPaidDurable(new Shop_OrderPaidDispatcher(context),
        orderPaidEvent, this.deliveries.outlet());
    this.orderPlaced = new Shop_OrderPlacedDurable(Shop_OrderPlacedDispatcher.CONTRACT,
        orderPlacedEvent, this.deliveries.outlet());
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static ShopWiring create(DurableStore durable, Remote remote) {
    return create(durable, remote, new Shop_Context(ErrorHandler.logging())).delivering();
  }

  static ShopWiring create(DurableStore durable, Remote remote, Shop_Context context) {
    Objects.requireNonNull(durable, "durable");
    Objects.requireNonNull(remote, "remote");
    return new ShopWiring(durable, remote, context);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Shop_Builder.DurableStep builder() {
    return Shop_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected(new Shop_Context(ErrorHandler.logging()));
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   *
   * @param handler is told of failures
   */
  public static Unconnected unconnected(ErrorHandler handler) {
    return new Unconnected(new Shop_Context(handler));
  }

  /**
   * The event {@code order_paid}.
   */
  public OrderPaid orderPaid() {
    return orderPaid;
  }

  /**
   * The event {@code order_placed}.
   */
  public OrderPlaced orderPlaced() {
    return orderPlaced;
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @return what the event answers; null where it answers nothing
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public Object run(String event, Object... arguments) {
    return Shop_EventsByName.run(this, event, arguments);
  }

  ShopWiring delivering() {
    this.deliveries.begin();
    return this;
  }

  /**
   * Does some work in a transaction, in which its fires store the calls of durable callbacks.
   * These are made as soon as the transaction is committed.
   *
   * @param dataSource hands out connections to the database of the store
   * @param work is rolled back where it fails
   * @throws SQLException if the database refuses
   */
  public <X extends Exception> void transaction(DataSource dataSource,
      TransactionWork<Transaction, X> work) throws SQLException, X {
    this.deliveries.<X>transaction(dataSource, outlet -> work.run(new Transaction(this, outlet)));
  }

  /**
   * The events in a transaction that others commit; calls are stored in it, and made when the
   * store is looked through next.
   *
   * @param connection a connection to the database of the store
   * @throws SQLException if the database refuses
   */
  public Transaction in(Connection connection) throws SQLException {
    return new Transaction(this, this.deliveries.in(connection));
  }

  /**
   * What is stored, and what was set aside.
   */
  public Deliveries deliveries() {
    return this.deliveries.deliveries();
  }

  /**
   * Refuses new fires of events that have asynchronous callbacks or return futures, and waits
   * until everything that was fired before is finished. What is not finished in time is
   * interrupted, or never starts. Events that have done all when a fire returns go on working.
   * Executors are not shut down.
   * Before that, calls of durable callbacks are ended; what is stored is called by the next
   * wiring.
   *
   * @param atMost how long to wait
   * @return the calls that did not finish
   */
  public List<UnfinishedCall> close(Duration atMost) {
    long begun = System.nanoTime();
    this.deliveries.close(atMost);
    Duration left = atMost.minusNanos(System.nanoTime() - begun);
    return this.context.inFlight.close(left.isNegative() ? Duration.ZERO : left);
  }

  /**
   * Closes the wiring as {@code close(Duration.ofSeconds(30))} does, and tells the error handler
   * of each call that did not finish.
   */
  @Override
  public void close() {
    this.deliveries.close(Duration.ofSeconds(30));
    this.context.inFlight.close();
  }

  /**
   * The events of {@link ShopWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final Shop_Fronts fronts = new Shop_Fronts();

    private boolean isConnected;

    private final Shop_Context context;

    private Unconnected(Shop_Context context) {
      this.context = context;
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized ShopWiring connect(DurableStore durable, Remote remote) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "ShopWiring is connected already: connect(...) was called twice.");
      }
      ShopWiring connected = ShopWiring.create(durable, remote, this.context);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected.delivering();
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized ShopWiring connect(Shop_Builder.Ready ready) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "ShopWiring is connected already: connect(...) was called twice.");
      }
      ShopWiring connected = ((Shop_Builder.Steps) ready).build(this.context);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected.delivering();
    }

    /**
     * The event {@code order_paid}.
     */
    public OrderPaid orderPaid() {
      return fronts.orderPaid;
    }

    /**
     * The event {@code order_placed}.
     */
    public OrderPlaced orderPlaced() {
      return fronts.orderPlaced;
    }
  }

  /**
   * The events of {@link ShopWiring} with durable callbacks, in one transaction.
   */
  public static final class Transaction {
    private final ShopWiring wiring;

    private final DurableOutlet outlet;

    private Transaction(ShopWiring wiring, DurableOutlet outlet) {
      this.wiring = wiring;
      this.outlet = outlet;
    }

    /**
     * The connection of the transaction.
     */
    public Connection connection() {
      return this.outlet.connection();
    }

    /**
     * The event {@code order_paid}.
     */
    public OrderPaid orderPaid() {
      return this.wiring.orderPaid.in(this.outlet);
    }

    /**
     * The event {@code order_placed}.
     */
    public OrderPlaced orderPlaced() {
      return this.wiring.orderPlaced.in(this.outlet);
    }
  }
}
