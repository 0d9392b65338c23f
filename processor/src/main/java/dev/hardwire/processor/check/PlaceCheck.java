package dev.hardwire.processor.check;

import static dev.hardwire.processor.report.ProblemCode.ILLEGAL_PLACE;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.read.OwnerDeclaration;
import dev.hardwire.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;

/** Whether a callback can have the place among the others that it asks for. */
final class PlaceCheck {

  private final CallbackDeclaration callback;
  private final List<Problem> problems = new ArrayList<>();

  private PlaceCheck(CallbackDeclaration callback) {
    this.callback = callback;
  }

  static List<Problem> problems(CallbackDeclaration callback) {
    PlaceCheck check = new PlaceCheck(callback);
    check.id();
    check.names("before", callback.place().before());
    check.names("after", callback.place().after());
    return check.problems;
  }

  private void id() {
    String id = callback.place().id();
    if (!id.isEmpty() && id.isBlank()) {
      add("id", id, "has a blank id, by which nobody would call it", "Give it a name, or none.");
    }
  }

  private void names(String member, List<String> names) {
    for (String name : names) {
      if (name.isBlank()) {
        add(
            member,
            name,
            "names nobody in '" + member + "'",
            "Name a callback, such as Emails.greetNewUser, or its id.");
      } else if (isOwn(name)) {
        add(
            member,
            name,
            "names itself in '" + member + "', and can't run " + member + " itself",
            "Name another callback, or remove it.");
      }
    }
  }

  /** Whether a name means this callback alone, and not an overload of it, too. */
  private boolean isOwn(String name) {
    ClassName owner = ClassName.get(callback.owner());
    String method = "." + callback.method().getSimpleName();
    boolean isByMethod =
        name.equals(owner.simpleName() + method)
            || name.equals(String.join(".", owner.simpleNames()) + method)
            || name.equals(owner.canonicalName() + method);
    return name.equals(callback.place().id())
        || (isByMethod && !OwnerDeclaration.hasOverloadedCallback(callback));
  }

  private void add(String member, String value, String mistake, String action) {
    problems.add(
        Problem.of(
            ILLEGAL_PLACE,
            callback.locationOf(member, value),
            "@Callback method " + callback.displayName() + " " + mistake + ".",
            action));
  }
}
