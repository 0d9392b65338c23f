package stock.web;

import dev.hardwire.EventWiring;
import stock.Prices;

@EventWiring
final class Stock {

  private Stock() {}

  public static void main(String[] args) {
    StockWiring.create(new Prices()).priceChanged().fire("pencil", 99);
  }
}
