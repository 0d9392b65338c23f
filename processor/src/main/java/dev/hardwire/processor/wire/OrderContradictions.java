package dev.hardwire.processor.wire;

import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Callbacks that can't all run when they want to; each loop is told once, at those who wish it. */
final class OrderContradictions {

  private final Set<List<Wish>> told = new HashSet<>();

  /** A wish against the order of the two callbacks. */
  List<Problem> withOrder(String event, Wish wish) {
    String reason =
        arrow(wish.later(), wish.earlier())
            + ": order "
            + Wish.order(wish.later())
            + " is lower than "
            + Wish.order(wish.earlier());
    return problems(event, List.of(wish), List.of(name(wish.later())), List.of(reason));
  }

  /** A wish of a callback on the thread that fires to run behind one that takes its time. */
  List<Problem> withThread(String event, Wish wish) {
    if (!told.add(List.of(wish))) {
      return List.of();
    }
    String earlier = name(wish.earlier());
    String later = name(wish.later());
    return List.of(
        Problem.of(
            ProblemCode.SYNCHRONOUS_AFTER_ASYNCHRONOUS,
            wish.location(),
            later
                + " can't run after "
                + earlier
                + ": callbacks of event '"
                + event
                + "' that run by an executor or return a stage come behind all others.",
            "Remove the name, or let " + later + " run by an executor, too."));
  }

  /**
   * Wishes that lead back to where they begin.
   *
   * @param loop wishes of which each one's later callback is the next one's earlier one
   */
  List<Problem> loop(String event, List<Wish> loop) {
    return problems(event, loop, List.of(), List.of());
  }

  private List<Problem> problems(
      String event, List<Wish> wishes, List<String> furtherNames, List<String> furtherReasons) {
    if (!told.add(wishes)) {
      return List.of();
    }
    String first = name(wishes.get(0).earlier());
    String loop =
        Stream.of(
                wishes.stream().map(wish -> name(wish.earlier())),
                furtherNames.stream(),
                Stream.of(first))
            .flatMap(names -> names)
            .collect(Collectors.joining(" → "));
    List<String> reasons = new ArrayList<>();
    for (Wish wish : wishes) {
      reasons.add(
          arrow(wish.earlier(), wish.later())
              + ": '"
              + wish.member()
              + "' of "
              + name(wish.by())
              + " names '"
              + wish.name()
              + "'");
    }
    reasons.addAll(furtherReasons);
    List<Problem> problems = new ArrayList<>();
    for (Location place : places(wishes)) {
      problems.add(
          new Problem(
              ProblemCode.ORDER_CONTRADICTION,
              place,
              "Callbacks of event '" + event + "' want to run before one another: " + loop + ".",
              reasons,
              furtherReasons.isEmpty()
                  ? "Remove one of these names."
                  : "Remove the name, or change one of the orders."));
    }
    return problems;
  }

  /** The places of wishes of the compilation at hand; where there are none, that of a module. */
  private static Set<Location> places(List<Wish> wishes) {
    Set<Location> places = new LinkedHashSet<>();
    wishes.stream()
        .filter(wish -> wish.by().callback().declaration().isPresent())
        .forEach(wish -> places.add(wish.location()));
    if (places.isEmpty()) {
      places.add(wishes.get(0).location());
    }
    return places;
  }

  private static String arrow(Listener from, Listener to) {
    return name(from) + " → " + name(to);
  }

  private static String name(Listener listener) {
    return listener.callback().displayName();
  }
}
