package dev.hardwire.kafka;

import dev.hardwire.trade.TradeProcess;

/**
 * A process that enters orders: {@code database, brokers, prefix of topics, milliseconds for each}.
 */
final class Entering {

  private Entering() {}

  public static void main(String[] arguments) throws Exception {
    TradeProcess.enter(
        arguments[0],
        Kafka.at(arguments[1])
            .topics(event -> arguments[2] + "." + event)
            .group(arguments[2])
            .property("session.timeout.ms", "6000")
            .property("heartbeat.interval.ms", "1000"),
        Long.parseLong(arguments[3]));
  }
}
