package app;

import org.mapstruct.factory.Mappers;
import parts.*;

final class App {
  private App() {}

  public static void main(String[] arguments) {
    Order order = new Order("app");
    System.out.println(Mappers.getMapper(PartNN.class).label(order));
  }
}
