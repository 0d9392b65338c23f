package dev.hardwire.runtime;

/**
 * What a wiring tells of failures that don't reach the publisher: those of events whose policy is
 * {@code ISOLATE} or {@code EVICT}, those of asynchronous callbacks whose publisher has gone on,
 * and events that nobody heard where that shall be reported.
 *
 * <pre>{@code
 * AppWiring.builder().onError(failure -> errors.increment(failure.callback()))…
 * }</pre>
 *
 * <p>It is called by the thread that fires, between two callbacks, or by the one that has run an
 * asynchronous callback, and may be called by several threads at once. What it throws is logged
 * together with what it was given, and the fire goes on; only an {@link Error} ends it.
 */
@FunctionalInterface
public interface ErrorHandler {

  /**
   * Called after a callback or listener has failed.
   *
   * @param failure what failed, and how
   */
  void onFailure(CallbackFailure failure);

  /**
   * Called when an event was fired that has neither a callback nor a listener, if it is to be
   * reported. Logs it as a warning where it is not overridden.
   *
   * @param event the name of the event
   */
  default void onUnheard(String event) {
    LoggingErrorHandler.logUnheard(event);
  }

  /**
   * The handler of a wiring that is given no other. It writes to the {@link System.Logger} {@code
   * dev.hardwire}: failures as errors, with the names of event and callback and the exception, and
   * unheard events as warnings. Arguments, listeners and owners, which may be confidential, are not
   * logged.
   *
   * @return the handler, which may be used by any number of wirings
   */
  static ErrorHandler logging() {
    return LoggingErrorHandler.INSTANCE;
  }
}
