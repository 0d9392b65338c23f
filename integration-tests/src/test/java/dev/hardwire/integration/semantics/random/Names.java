package dev.hardwire.integration.semantics.random;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Hands out names that a real program might have, none of them twice. */
final class Names {

  private static final List<String> EVENTS =
      List.of(
          "user_joined",
          "order.placed",
          "parcel-sent",
          "door_opened",
          "price_asked",
          "room.booked",
          "mail_received",
          "tram-delayed",
          "alarm_raised",
          "invoice.paid",
          "song_played",
          "goal");
  private static final List<String> CONTRACTS =
      List.of("Announcement", "Inquiry", "Notice", "Signal", "Question", "Occasion");
  private static final List<String> OWNERS =
      List.of(
          "Emails",
          "Database",
          "Ledger",
          "Kitchen",
          "Lamp",
          "Archive",
          "Screen",
          "Warehouse",
          "Garden",
          "Heating",
          "Concierge",
          "Bakery",
          "Workshop",
          "Orchestra");
  private static final List<String> OUTERS = List.of("House", "Street", "Harbour", "Market");
  private static final List<String> METHODS =
      List.of(
          "greet",
          "store",
          "count",
          "check",
          "show",
          "log",
          "prepare",
          "announce",
          "record",
          "open",
          "sort",
          "paint",
          "fetch",
          "reply",
          "start",
          "measure");
  private static final List<String> CONDITIONS =
      List.of("isLarge", "isOpen", "isWanted", "isMorning", "isReady", "isFree", "isKnown");
  private static final List<String> PARAMETERS =
      List.of("name", "email", "amount", "room", "text", "weight", "colour", "street");

  /** Names of parameters that no event has, so that they are bound otherwise. */
  static final List<String> STRANGERS = List.of("first", "second", "third", "fourth", "fifth");

  private final Dice dice;
  private final Deque<String> events;
  private final Deque<String> contracts;
  private final Deque<String> owners;
  private final Deque<String> outers;

  Names(Dice dice) {
    this.dice = dice;
    this.events = new ArrayDeque<>(dice.shuffled(EVENTS));
    this.contracts = new ArrayDeque<>(dice.shuffled(CONTRACTS));
    this.owners = new ArrayDeque<>(dice.shuffled(OWNERS));
    this.outers = new ArrayDeque<>(dice.shuffled(OUTERS));
  }

  String event() {
    return events.pop();
  }

  String contract() {
    return contracts.pop();
  }

  String owner() {
    return owners.pop();
  }

  String outer() {
    return outers.pop();
  }

  /** All names of methods, in random order. */
  Deque<String> methods() {
    return new ArrayDeque<>(dice.shuffled(METHODS));
  }

  Deque<String> conditions() {
    return new ArrayDeque<>(dice.shuffled(CONDITIONS));
  }

  Deque<String> parameters() {
    return new ArrayDeque<>(dice.shuffled(PARAMETERS));
  }
}
