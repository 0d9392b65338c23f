package dev.hardwire.tools.render;

import dev.hardwire.tools.manifest.CallbackEntry;
import dev.hardwire.tools.manifest.CallbackEntry.Asynchrony;
import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.manifest.EventEntry.Signature;
import dev.hardwire.tools.report.Finding.Rule;
import dev.hardwire.tools.report.Firing.Door;
import dev.hardwire.tools.report.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words for what manifests and reports say in values. */
final class Wording {

  /** How the calls of a durable callback are made. */
  static final String DURABLE = "from the store, until it succeeds";

  private Wording() {}

  /** A count with its noun: {@code 1 event}, {@code 2 events}. */
  static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** The signature as Java writes it, types without packages. */
  static String signature(Signature signature) {
    String parameters =
        signature.parameters().stream()
            .map(parameter -> withoutPackages(parameter.type()) + " " + parameter.name())
            .collect(Collectors.joining(", "));
    return withoutPackages(signature.returns()) + " " + signature.method() + "(" + parameters + ")";
  }

  /** A type without the packages in it: {@code java.util.List<java.lang.String>}. */
  static String withoutPackages(String type) {
    return type.replaceAll("\\b(?:[\\p{Ll}_][\\p{L}\\p{N}_]*\\.)+", "");
  }

  /** How a callback differs from a plain call; empty where it is one. */
  static List<String> specialties(CallbackEntry callback) {
    List<String> words = new ArrayList<>();
    callback.condition().ifPresent(condition -> words.add("only if " + simple(condition)));
    callback.asynchrony().ifPresent(asynchrony -> words.add(asynchrony(asynchrony)));
    callback.durable().ifPresent(durable -> words.add(DURABLE));
    if (callback.receiver() == CallbackEntry.Receiver.ATTACHED) {
      words.add("on each attached instance");
    }
    return words;
  }

  /** How an event differs from a plain one; empty where it is one. */
  static List<String> specialties(EventEntry event) {
    List<String> words = new ArrayList<>();
    switch (event.answer().kind()) {
      case NONE -> {}
      case VETO -> words.add("veto");
      case LIST -> words.add("all answers");
      case FIRST -> words.add("first answer");
      case ONE -> words.add("one answer");
      case FOLD -> words.add("chain");
    }
    if (event.answer().isFuture()) {
      words.add("answers by a future");
    }
    if (!event.delivery().onError().equals("PROPAGATE")) {
      words.add("on error " + lower(event.delivery().onError()));
    }
    if (event.delivery().isOpen()) {
      words.add("open");
    }
    if (event.delivery().isSticky()) {
      words.add("sticky");
    }
    return words;
  }

  static String asynchrony(Asynchrony asynchrony) {
    if (!asynchrony.isHandedOver()) {
      return "returns a stage";
    }
    return asynchrony
        .executor()
        .map(name -> "by executor " + name)
        .orElse("by the default executor");
  }

  /** A place by class and method, and where it stands. */
  static String method(SourcePlace place) {
    return ModuleNames.simple(place.type()) + "." + place.method();
  }

  /** A place by its file and line. */
  static String line(SourcePlace place) {
    return place.line() == 0 ? place.file() : place.file() + ":" + place.line();
  }

  static String door(Door door) {
    return switch (door) {
      case CONTRACT -> "contract";
      case REFERENCE -> "method reference";
      case PUBLISHER -> "publisher";
      case DISPATCHER -> "dispatcher";
      case NAME -> "by name";
    };
  }

  static String rule(Rule rule) {
    return switch (rule) {
      case UNFIRED -> "Never fired";
      case UNHEARD -> "Nobody hears it";
      case SELF_FIRED -> "Fired only by itself";
      case CYCLE -> "Cycle";
      case DEEP_CASCADE -> "Deep cascade";
      case FORBIDDEN_EDGE -> "Forbidden edge";
      case UNLISTED_MODULE -> "Unlisted module";
      case INCOMPATIBLE_REMOTE -> "Incompatible between processes";
    };
  }

  /** A constant as manifests write it: {@code single-owner}. */
  static String lower(Enum<?> constant) {
    return lower(constant.name());
  }

  private static String lower(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String simple(String method) {
    return ModuleNames.simple(method);
  }
}
