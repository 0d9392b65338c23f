package dev.hardwire.integration.mistakes.random;

import dev.hardwire.integration.semantics.random.Dice;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Names that a program might have, handed out once each. No two of a kind are so similar that one
 * is taken for a typing error of the other.
 */
public final class Vocabulary {

  private final Deque<String> modules;
  private final Deque<String> events;
  private final Deque<String> owners;
  private final Deque<String> outers;
  private final Deque<String> methods;

  Vocabulary(Dice dice) {
    modules = shuffled(dice, "mail", "stock", "billing", "kitchen", "garage", "library", "harbour");
    events =
        shuffled(
            dice,
            "user_joined",
            "order.placed",
            "parcel-sent",
            "door_opened",
            "price_asked",
            "alarm_raised",
            "invoice.paid",
            "goal");
    owners =
        shuffled(
            dice,
            "Emails",
            "Database",
            "Ledger",
            "Lamp",
            "Archive",
            "Screen",
            "Warehouse",
            "Garden",
            "Heating",
            "Concierge",
            "Bakery",
            "Workshop",
            "Orchestra",
            "Greenhouse",
            "Switchboard",
            "Registry",
            "Courier",
            "Lighthouse",
            "Clock",
            "Turnstile",
            "Painter",
            "Statistics",
            "Printer",
            "Balcony",
            "Elevator",
            "Newsroom");
    outers = shuffled(dice, "House", "Street", "Square", "Market", "Station", "Island", "Valley");
    methods =
        shuffled(
            dice,
            "greet",
            "assemble",
            "count",
            "check",
            "show",
            "log",
            "prepare",
            "announce",
            "record",
            "open",
            "arrange",
            "paint",
            "fetch",
            "reply",
            "begin",
            "measure",
            "weigh",
            "unpack",
            "deliver",
            "water",
            "mend",
            "polish",
            "escort",
            "knock",
            "stamp",
            "file",
            "collect",
            "hoist",
            "rinse",
            "label",
            "tidy",
            "grind",
            "whistle",
            "applaud");
  }

  private static Deque<String> shuffled(Dice dice, String... names) {
    return new ArrayDeque<>(dice.shuffled(List.of(names)));
  }

  String module() {
    return modules.pop();
  }

  String event() {
    return events.pop();
  }

  String owner() {
    return owners.pop();
  }

  String outer() {
    return outers.pop();
  }

  /** The names of methods take turns. */
  String method() {
    String method = methods.pop();
    methods.add(method);
    return method;
  }
}
