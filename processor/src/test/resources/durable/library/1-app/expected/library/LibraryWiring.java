package library;

import dev.hardwire.async.UnfinishedCall;
import dev.hardwire.durable.Deliveries;
import dev.hardwire.durable.DurableStore;
import dev.hardwire.durable.TransactionWork;
import dev.hardwire.durable.internal.DurableEvent;
import dev.hardwire.durable.internal.DurableOutlet;
import dev.hardwire.durable.internal.DurableWiring;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * The events of {@link Library}. Safe for use by several threads;
 * callbacks run on the thread that fires, or by the executors that they name.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class LibraryWiring implements AutoCloseable {
  private final Library_Context context;

  private final DurableWiring deliveries;

  private final Library_BookLentDurable bookLent;

  private final Library_BookReturnedDurable bookReturned;

  private final Library_ShelfFullDurable shelfFull;

  private LibraryWiring(Reminders reminders, Tracing tracing, DurableStore durable,
      Library_Context context) {
    this.context = context;
    DurableEvent<Library_BookLentPayload> bookLentEvent = Library_BookLentDurable.event(reminders,
        tracing);
    DurableEvent<Library_BookReturnedPayload> bookReturnedEvent =
        Library_BookReturnedDurable.event(reminders, tracing);
    DurableEvent<Library_ShelfFullPayload> shelfFullEvent = Library_ShelfFullDurable.event(tracing);
    this.deliveries = DurableWiring.open("LibraryWiring", durable, context.errors,
        LibraryWiring.class.getClassLoader(), bookLentEvent, bookReturnedEvent, shelfFullEvent);
    this.bookLent = new Library_BookLentDurable(Library_BookLentDispatcher.CONTRACT, bookLentEvent,
        this.deliveries.outlet());
    this.bookReturned =
        new Library_BookReturnedDurable(new Library_BookReturnedDispatcher(reminders, tracing,
        context), bookReturnedEvent, this.deliveries.outlet());
    this.shelfFull = new Library_ShelfFullDurable(Library_ShelfFullDispatcher.CONTRACT,
        shelfFullEvent, this.deliveries.outlet());
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static LibraryWiring create(Reminders reminders, Tracing tracing, DurableStore durable) {
    return create(reminders, tracing, durable,
        new Library_Context(ErrorHandler.logging())).delivering();
  }

  static LibraryWiring create(Reminders reminders, Tracing tracing, DurableStore durable,
      Library_Context context) {
    Objects.requireNonNull(reminders, "reminders");
    Objects.requireNonNull(tracing, "tracing");
    Objects.requireNonNull(durable, "durable");
    return new LibraryWiring(reminders, tracing, durable, context);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Library_Builder.RemindersStep builder() {
    return Library_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected(new Library_Context(ErrorHandler.logging()));
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   *
   * @param handler is told of failures
   */
  public static Unconnected unconnected(ErrorHandler handler) {
    return new Unconnected(new Library_Context(handler));
  }

  /**
   * The event {@code book_lent}.
   */
  public BookLent bookLent() {
    return bookLent;
  }

  /**
   * The event {@code book_returned}.
   */
  public BookReturned bookReturned() {
    return bookReturned;
  }

  /**
   * The event {@code shelf_full}.
   */
  public ShelfFull shelfFull() {
    return shelfFull;
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @return what the event answers; null where it answers nothing
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public Object run(String event, Object... arguments) throws IOException {
    return Library_EventsByName.run(this, event, arguments);
  }

  LibraryWiring delivering() {
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
   * The events of {@link LibraryWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final Library_Fronts fronts = new Library_Fronts();

    private boolean isConnected;

    private final Library_Context context;

    private Unconnected(Library_Context context) {
      this.context = context;
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized LibraryWiring connect(Reminders reminders, Tracing tracing,
        DurableStore durable) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "LibraryWiring is connected already: connect(...) was called twice.");
      }
      LibraryWiring connected = LibraryWiring.create(reminders, tracing, durable, this.context);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected.delivering();
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized LibraryWiring connect(Library_Builder.Ready ready) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "LibraryWiring is connected already: connect(...) was called twice.");
      }
      LibraryWiring connected = ((Library_Builder.Steps) ready).build(this.context);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected.delivering();
    }

    /**
     * The event {@code book_lent}.
     */
    public BookLent bookLent() {
      return fronts.bookLent;
    }

    /**
     * The event {@code book_returned}.
     */
    public BookReturned bookReturned() {
      return fronts.bookReturned;
    }

    /**
     * The event {@code shelf_full}.
     */
    public ShelfFull shelfFull() {
      return fronts.shelfFull;
    }
  }

  /**
   * The events of {@link LibraryWiring} with durable callbacks, in one transaction.
   */
  public static final class Transaction {
    private final LibraryWiring wiring;

    private final DurableOutlet outlet;

    private Transaction(LibraryWiring wiring, DurableOutlet outlet) {
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
     * The event {@code book_lent}.
     */
    public BookLent bookLent() {
      return this.wiring.bookLent.in(this.outlet);
    }

    /**
     * The event {@code book_returned}.
     */
    public BookReturned bookReturned() {
      return this.wiring.bookReturned.in(this.outlet);
    }

    /**
     * The event {@code shelf_full}.
     */
    public ShelfFull shelfFull() {
      return this.wiring.shelfFull.in(this.outlet);
    }
  }
}
