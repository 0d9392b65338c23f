package dev.hardwire.nats;

import dev.hardwire.trade.TradeProcess;

/** A process that enters orders: {@code database, server, milliseconds for each}. */
final class Entering {

  private Entering() {}

  public static void main(String[] arguments) throws Exception {
    TradeProcess.enter(
        arguments[0], Nats.at(arguments[1]).group("books"), Long.parseLong(arguments[2]));
  }
}
