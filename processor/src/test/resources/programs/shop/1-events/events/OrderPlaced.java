package events;

@dev.hardwire.Event(value = "order_placed", publisher = true)
public interface OrderPlaced {
  void fire(String order, long cents);
}
