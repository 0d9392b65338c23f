package shop;

import dev.hardwire.runtime.Around;

final class Timing implements Around<Long> {
  @Override
  public Long before(String event, String callback) {
    return System.nanoTime();
  }

  @Override
  public void after(String event, String callback, Long start) {}

  @Override
  public void failed(String event, String callback, Long start, Throwable failure) {}
}
