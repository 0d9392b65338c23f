package events;

@dev.hardwire.Event("stock_counted")
public interface StockCounted {
  void fire(int pieces, double kilos, CharSequence by);
}
