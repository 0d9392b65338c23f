package dev.hardwire.kafka;

import dev.hardwire.trade.TradeProcess;

/** A process that places orders: {@code database, brokers, prefix of topics, orders}. */
final class Selling {

  private Selling() {}

  public static void main(String[] arguments) throws Exception {
    TradeProcess.sell(
        arguments[0],
        Kafka.at(arguments[1]).topics(event -> arguments[2] + "." + event),
        Integer.parseInt(arguments[3]));
  }
}
