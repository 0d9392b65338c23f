package dev.hardwire.nats;

import dev.hardwire.trade.TradeProcess;

/** A process that places orders: {@code database, server, orders}. */
final class Selling {

  private Selling() {}

  public static void main(String[] arguments) throws Exception {
    TradeProcess.sell(arguments[0], Nats.at(arguments[1]), Integer.parseInt(arguments[2]));
  }
}
