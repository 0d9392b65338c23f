package dev.hardwire.processor.check;

import static dev.hardwire.processor.report.ProblemCode.DURABLE_OPTIONS;
import static dev.hardwire.processor.report.ProblemCode.ILLEGAL_DURABLE_ID;
import static dev.hardwire.processor.report.ProblemCode.MISSING_DURABLE_ID;

import dev.hardwire.processor.model.Capitals;
import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.read.ConditionDeclaration;
import dev.hardwire.processor.read.EventReference;
import dev.hardwire.processor.read.OwnerDeclaration;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** Whether what a callback says of storing its calls goes together. */
final class DurableCheck {

  /** What fits into the columns of stores. */
  private static final int LONGEST_ID = 100;

  private final CallbackDeclaration callback;
  private final List<Problem> problems = new ArrayList<>();

  private DurableCheck(CallbackDeclaration callback) {
    this.callback = callback;
  }

  static List<Problem> problems(CallbackDeclaration callback) {
    if (callback.isAsyncUnresolved()) {
      return List.of(); // the compiler reports it
    }
    DurableCheck check = new DurableCheck(callback);
    if (callback.isDurable()) {
      check.id();
      check.formerly();
      check.events();
      check.owner();
      check.thread();
      check.place();
    } else {
      check.plain();
    }
    return check.problems;
  }

  private void id() {
    String id = callback.place().id();
    if (id.isEmpty()) {
      String owner = Capitals.lower(callback.owner().getSimpleName().toString());
      add(
          MISSING_DURABLE_ID,
          callback.locationOf("durable"),
          callback.displayName()
              + " is durable and has no id, by which its stored calls would find it.",
          "Add an id that stays when the method is renamed, such as 'id = \""
              + owner
              + "."
              + callback.method().getSimpleName()
              + "\"'.");
    } else if (!id.isBlank()) { // a blank one is told of whatever it is for
      legal(id, callback.locationOf("id"));
    }
  }

  private void formerly() {
    Set<String> seen = new HashSet<>();
    seen.add(callback.place().id());
    for (String id : callback.async().durable().formerly()) {
      Location location = callback.locationOf("formerly", id);
      if (id.isBlank()) {
        add(
            ILLEGAL_DURABLE_ID,
            location,
            callback.displayName() + " can't have had a blank id.",
            "Name the id that it had, or remove it.");
      } else if (!seen.add(id)) {
        add(
            ILLEGAL_DURABLE_ID,
            location,
            callback.displayName() + " names its id '" + Shown.of(id) + "' twice.",
            "Keep it once: in 'id', or among those that it had before.");
      } else {
        legal(id, location);
      }
    }
  }

  private void legal(String id, Location location) {
    boolean hasControls = id.chars().anyMatch(Character::isISOControl);
    if (hasControls || id.length() > LONGEST_ID) {
      add(
          ILLEGAL_DURABLE_ID,
          location,
          "'"
              + Shown.of(id)
              + "' can't be the id of a durable callback: "
              + (hasControls
                  ? "it has control characters."
                  : "it has " + id.length() + " characters."),
          "Choose an id of at most " + LONGEST_ID + " printable characters.");
    }
  }

  /** Stored calls find their callback by its id, and with it what was stored. */
  private void events() {
    Set<String> names = new HashSet<>();
    List<EventReference> others =
        callback.events().stream().filter(event -> names.add(event.name())).skip(1).toList();
    others.stream()
        .findFirst()
        .ifPresent(
            event ->
                add(
                    DURABLE_OPTIONS,
                    callback.locationOf(event),
                    callback.displayName()
                        + " is durable, and can't listen to "
                        + names.size()
                        + " events by one id.",
                    "Write a callback for each event, each with an id of its own."));
  }

  private void owner() {
    if (!callback.isStatic() && OwnerDeclaration.isAttachable(callback.owner())) {
      add(
          DURABLE_OPTIONS,
          callback.locationOf("durable"),
          callback.displayName()
              + " can't be durable: instances of "
              + callback.owner().getSimpleName()
              + " come and go, and a stored call would find none, or others.",
          "Remove 'durable', or move the callback to a class without @Attachable.");
    }
  }

  private void thread() {
    String reason = "is durable: its calls are made by the store";
    option("executor", !callback.async().executor().isEmpty(), reason);
    option("async", callback.async().isAsync(), reason);
    option("timeout", !callback.async().timeout().isEmpty(), reason);
    option("maxInFlight", callback.async().maxInFlight() != 0, reason);
    option("whenFull", callback.isGiven("whenFull"), reason);
  }

  private void place() {
    String reason = "is durable: its calls are stored, and made in any order";
    option("order", callback.place().order() != 0, reason);
    option("before", !callback.place().before().isEmpty(), reason);
    option("after", !callback.place().after().isEmpty(), reason);
  }

  private void option(String member, boolean isGiven, String reason) {
    if (isGiven) {
      add(
          DURABLE_OPTIONS,
          callback.locationOf(member),
          callback.displayName() + " " + reason + ", so '" + member + "' has no effect.",
          "Remove '" + member + "', or 'durable'.");
    }
  }

  /** What only durable callbacks can have. */
  private void plain() {
    withoutStore("formerly", !callback.async().durable().formerly().isEmpty());
    withoutStore("orderedBy", !callback.async().durable().orderedBy().isEmpty());
    delivery(callback.method(), callback.parameters(), callback.displayName());
    callback.condition().ifPresent(this::condition);
  }

  private void condition(ConditionDeclaration condition) {
    delivery(
        condition.method(),
        condition.parameters(),
        "Condition " + CallbackDeclaration.displayName(callback.owner(), condition.method()));
  }

  private void withoutStore(String member, boolean isGiven) {
    if (isGiven) {
      add(
          DURABLE_OPTIONS,
          callback.locationOf(member),
          callback.displayName() + " is not durable, so '" + member + "' has no effect.",
          "Add 'durable = true' and an id, or remove '" + member + "'.");
    }
  }

  private void delivery(
      ExecutableElement method, List<ParameterDeclaration> parameters, String name) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).isDelivery()) {
        add(
            DURABLE_OPTIONS,
            callback.inheritance().orElse(Location.of(method.getParameters().get(i))),
            name + " asks for a Delivery, which only durable callbacks have.",
            "Add 'durable = true' and an id, or remove the parameter.");
        return;
      }
    }
  }

  private void add(ProblemCode code, Location location, String sentence, String action) {
    problems.add(Problem.of(code, location, sentence, action));
  }
}
