package dev.hardwire.processor.check;

import static dev.hardwire.processor.report.ProblemCode.ASYNCHRONY_OPTIONS;
import static dev.hardwire.processor.report.ProblemCode.ILLEGAL_EXECUTOR_NAME;
import static dev.hardwire.processor.report.ProblemCode.ILLEGAL_TIMEOUT;

import dev.hardwire.processor.model.AsyncOptions;
import dev.hardwire.processor.model.EventName;
import dev.hardwire.processor.model.Timeout;
import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.read.UnresolvedTypes;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** Whether what a callback says of its calls goes together. */
final class AsyncCheck {

  private final CallbackDeclaration callback;
  private final AsyncOptions async;
  private final List<Problem> problems = new ArrayList<>();

  private AsyncCheck(CallbackDeclaration callback) {
    this.callback = callback;
    this.async = callback.async();
  }

  static List<Problem> problems(CallbackDeclaration callback) {
    if (callback.isAsyncUnresolved()) {
      return List.of(); // the compiler reports it
    }
    AsyncCheck check = new AsyncCheck(callback);
    check.executor();
    check.timeout();
    if (!callback.isDurable()) { // where none of it has an effect
      check.limits();
    }
    return check.problems;
  }

  private void executor() {
    String name = async.executor();
    if (name.isEmpty()) {
      return;
    }
    if (EventName.nearest(name).filter(AsyncOptions::isDefault).isPresent()) {
      add(
          ILLEGAL_EXECUTOR_NAME,
          "executor",
          "'"
              + name
              + "' can't be the name of an executor: defaultExecutor(…) takes the default"
              + " one.",
          "Remove 'executor' and add 'async = true' to use that, or choose another name.");
    } else if (!EventName.isLegal(name)) {
      add(
          ILLEGAL_EXECUTOR_NAME,
          "executor",
          name.isBlank()
              ? "The name of an executor must not be blank."
              : "'" + Shown.of(name) + "' is not the name of an executor.",
          "Use letters, digits, '_', '.' and '-', starting with a letter" + example(name) + ".");
    }
  }

  private static String example(String name) {
    return EventName.nearest(name)
        .map(EventName::text)
        .filter(Shown::isShort)
        .map(text -> ", such as '" + text + "'")
        .orElse("");
  }

  private void timeout() {
    String text = async.timeout();
    if (text.isEmpty()) {
      return;
    }
    BigInteger millis = Timeout.read(text).orElse(null);
    if (millis != null && Timeout.isPossible(millis)) {
      return;
    }
    String reason =
        millis == null
            ? "is none"
            : millis.signum() == 0 ? "leaves no time" : "is longer than a year";
    add(
        ILLEGAL_TIMEOUT,
        "timeout",
        "The timeout '" + Shown.of(text) + "' of " + callback.displayName() + " " + reason + ".",
        millis == null
            ? "Give a number and its unit, such as 500ms, 2s, 5m or 1h."
            : "Give a time that a call may take, or remove 'timeout'.");
  }

  private void limits() {
    if (async.maxInFlight() < 0) {
      add(
          ASYNCHRONY_OPTIONS,
          "maxInFlight",
          callback.displayName() + " can't have " + async.maxInFlight() + " calls in flight.",
          "Give a number of calls, at least 1, or remove 'maxInFlight'.");
    } else if (async.maxInFlight() == 0 && callback.isGiven("whenFull")) {
      add(
          ASYNCHRONY_OPTIONS,
          "whenFull",
          callback.displayName() + " is never full: any number of calls may be in flight.",
          "Add 'maxInFlight', or remove 'whenFull'.");
    }
    TypeMirror returned = callback.type().getReturnType();
    boolean isPlain = !async.isHandedOver() && !Stages.isStage(returned);
    if (isPlain && !UnresolvedTypes.isIn(returned)) {
      Stream.of("timeout", "maxInFlight").filter(this::isAsked).findFirst().ifPresent(this::plain);
    }
  }

  private boolean isAsked(String member) {
    return member.equals("timeout") ? !async.timeout().isEmpty() : async.maxInFlight() > 0;
  }

  /** A limit of a callback whose calls nobody can end or count. */
  private void plain(String member) {
    add(
        ASYNCHRONY_OPTIONS,
        member,
        callback.displayName()
            + " runs on the thread that fires, where '"
            + member
            + "' has no effect.",
        "Add 'async = true' or an 'executor', or remove '" + member + "'.");
  }

  private void add(ProblemCode code, String member, String sentence, String action) {
    problems.add(Problem.of(code, callback.locationOf(member), sentence, action));
  }
}
