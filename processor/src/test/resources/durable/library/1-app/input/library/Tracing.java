package library;

import dev.hardwire.runtime.Around;

/** Tells what is called. */
final class Tracing implements Around<String> {

  @Override
  public String before(String event, String callback) {
    return callback;
  }

  @Override
  public void after(String event, String callback, String token) {}

  @Override
  public void failed(String event, String callback, String token, Throwable failure) {}
}
