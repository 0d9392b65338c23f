package dev.hardwire.benchmarks.compile;

import java.util.List;
import java.util.Locale;

/** What packages, events and owners are called. */
final class Names {

  private static final List<String> THINGS =
      List.of("Parcel", "Invoice", "Order", "Ticket", "Permit", "Meter", "Account", "Garden");
  private static final List<String> OCCURRENCES =
      List.of("Opened", "Sent", "Changed", "Paid", "Lost", "Checked", "Closed");
  private static final List<String> ROLES =
      List.of("Register", "Archive", "Desk", "Statistics", "Audit");

  private Names() {}

  static String inPackage(int module) {
    return String.format(Locale.ROOT, "town.district%02d", module);
  }

  /** A word that begins the names of all types that belong to a module as a whole. */
  static String module(int module) {
    return String.format(Locale.ROOT, "District%02d", module);
  }

  static String event(int event) {
    return word(THINGS, event) + word(OCCURRENCES, event / THINGS.size()) + event;
  }

  /** The name of an event as Hardwire's contracts have it. */
  static String eventName(int event) {
    String words = event(event).replaceAll("(?<=[a-z])(?=[A-Z0-9])", "_");
    return words.toLowerCase(Locale.ROOT);
  }

  static String owner(int owner) {
    return word(THINGS, owner) + word(ROLES, owner / THINGS.size()) + owner;
  }

  private static String word(List<String> words, int number) {
    return words.get(number % words.size());
  }
}
