package shop;

import dev.hardwire.Callback;
import dev.hardwire.Event;

public interface Checkout {

  @Event(value = "order_placed", publisher = true)
  interface OrderPlaced {
    void place(String order);
  }

  final class Receipts {
    @Callback("order_placed")
    public void print(String order) {
      System.out.println(order);
    }

    @Callback("order_placed")
    static void file(String order) {
      System.out.println(order);
    }

    static final class Copies {
      private Copies() {}

      @Callback("order_placed")
      static void send(String order) {
        System.out.println(order);
      }
    }
  }
}
