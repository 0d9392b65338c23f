package billing;

import dev.hardwire.Callback;
import java.util.List;

public final class Invoices {
  private final List<String> log;

  public Invoices(List<String> log) {
    this.log = log;
  }

  @Callback("order_placed")
  public void write(String order, long cents) {
    log.add("invoice " + order + ": " + cents);
  }

  @Callback("order_placed")
  void archive(String order) {
    log.add("archive " + order);
  }
}
