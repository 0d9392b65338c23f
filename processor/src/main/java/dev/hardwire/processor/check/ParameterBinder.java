package dev.hardwire.processor.check;

import dev.hardwire.processor.check.Binding.Bound;
import dev.hardwire.processor.check.Binding.Misfit;
import dev.hardwire.processor.model.ArgumentModel;
import dev.hardwire.processor.model.ParameterMatch;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.read.TypeTexts;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Fits a callback's parameters to an event's: by name where every parameter of the callback has a
 * counterpart of its name, otherwise by position where no name matches and there is one possibility
 * only. A partial match of names is refused, for it is more often a typing error than a wish.
 */
public final class ParameterBinder {

  private static final String USE_NAMES =
      "Give the callback's parameters the names of the event's parameters that it wants.";

  private final Assignability assignability;

  /** Creates a binder over a compiler's types. */
  public ParameterBinder(Types types) {
    this.assignability = new Assignability(types);
  }

  /**
   * Fits the parameters found on a callback to those of an event. One of type {@code EventInfo} or
   * {@code Delivery} is none of the event's, unless the event has such a parameter itself.
   */
  public Binding bind(List<ParameterDeclaration> event, List<ParameterDeclaration> callback) {
    if (event.stream().anyMatch(parameter -> beside(parameter).isPresent())) {
      return bindAll(event, callback);
    }
    Binding binding = bindAll(event, ParameterDeclaration.ofEvent(callback));
    return binding instanceof Bound bound ? withOthers(bound, callback) : binding;
  }

  private static Bound withOthers(Bound bound, List<ParameterDeclaration> callback) {
    Iterator<Integer> arguments = bound.arguments().iterator();
    return new Bound(
        bound.match(),
        callback.stream().map(parameter -> beside(parameter).orElseGet(arguments::next)).toList());
  }

  /** What a parameter takes that is none of the event's. */
  private static Optional<Integer> beside(ParameterDeclaration parameter) {
    if (parameter.isEventInfo()) {
      return Optional.of(ArgumentModel.INFO);
    }
    return parameter.isDelivery() ? Optional.of(ArgumentModel.DELIVERY) : Optional.empty();
  }

  private Binding bindAll(List<ParameterDeclaration> event, List<ParameterDeclaration> callback) {
    if (callback.size() > event.size()) {
      return misfit(
          "it takes "
              + counted(callback.size())
              + ", the event has "
              + (event.isEmpty() ? "none" : event.size())
              + ".",
          "Remove the parameters that the event does not have.");
    }
    long namesFound = callback.stream().filter(p -> indexOf(p, event) >= 0).count();
    if (namesFound == callback.size()) {
      return byName(event, callback);
    }
    if (namesFound > 0) {
      return unknownName(event, callback);
    }
    return callback.size() == event.size() ? byPosition(event, callback) : byType(event, callback);
  }

  private Binding byName(List<ParameterDeclaration> event, List<ParameterDeclaration> callback) {
    List<Integer> arguments = new ArrayList<>();
    for (ParameterDeclaration parameter : callback) {
      int index = indexOf(parameter, event);
      if (!assignability.fits(event.get(index).type(), parameter.type())) {
        return wrongType(parameter, event.get(index));
      }
      arguments.add(index);
    }
    return new Bound(ParameterMatch.NAME, arguments);
  }

  private Binding byPosition(
      List<ParameterDeclaration> event, List<ParameterDeclaration> callback) {
    for (int i = 0; i < callback.size(); i++) {
      if (!assignability.fits(event.get(i).type(), callback.get(i).type())) {
        return wrongType(callback.get(i), event.get(i));
      }
    }
    return new Bound(ParameterMatch.POSITION, IntStream.range(0, callback.size()).boxed().toList());
  }

  private Binding byType(List<ParameterDeclaration> event, List<ParameterDeclaration> callback) {
    List<List<Integer>> possibilities = new ArrayList<>();
    possibilities(event, callback, new ArrayList<>(), possibilities);
    if (possibilities.size() == 1) {
      return new Bound(ParameterMatch.TYPE, possibilities.get(0));
    }
    String hint = nearestName(event, callback).map(name -> " " + name).orElse("");
    return possibilities.isEmpty()
        ? misfit(
            "no arguments of the event fit its parameter types.",
            "Take some of the event's parameters, with types that fit." + hint)
        : new Misfit(
            true, "its parameters fit the event's in more than one way.", USE_NAMES + hint);
  }

  /** Finds ways to take the arguments, each once, until there are two. */
  private void possibilities(
      List<ParameterDeclaration> event,
      List<ParameterDeclaration> callback,
      List<Integer> taken,
      List<List<Integer>> found) {
    if (taken.size() == callback.size()) {
      found.add(List.copyOf(taken));
      return;
    }
    TypeMirror wanted = callback.get(taken.size()).type();
    for (int i = 0; i < event.size() && found.size() < 2; i++) {
      if (!taken.contains(i) && assignability.fits(event.get(i).type(), wanted)) {
        taken.add(i);
        possibilities(event, callback, taken, found);
        taken.remove(taken.size() - 1);
      }
    }
  }

  private Binding unknownName(
      List<ParameterDeclaration> event, List<ParameterDeclaration> callback) {
    ParameterDeclaration stranger =
        callback.stream().filter(p -> indexOf(p, event) < 0).findFirst().orElseThrow();
    return misfit(
        "the event has no parameter '" + stranger.name() + "'.",
        nearestName(event, callback).orElse(USE_NAMES));
  }

  private static Optional<String> nearestName(
      List<ParameterDeclaration> event, List<ParameterDeclaration> callback) {
    List<String> names =
        event.stream()
            .filter(ParameterDeclaration::isNameKnown)
            .map(ParameterDeclaration::name)
            .toList();
    return callback.stream()
        .filter(parameter -> parameter.isNameKnown() && !names.contains(parameter.name()))
        .flatMap(
            parameter ->
                NearestName.of(parameter.name(), names)
                    .map(
                        name ->
                            "Did you mean '" + name + "' instead of '" + parameter.name() + "'?")
                    .stream())
        .findFirst();
  }

  private static Binding wrongType(ParameterDeclaration found, ParameterDeclaration expected) {
    boolean looksAlike = TypeTexts.simple(found.type()).equals(TypeTexts.simple(expected.type()));
    String foundType = looksAlike ? found.type().toString() : TypeTexts.simple(found.type());
    String expectedType =
        looksAlike ? expected.type().toString() : TypeTexts.simple(expected.type());
    return misfit(
        "its parameter '"
            + found.name()
            + "' is "
            + foundType
            + ", the event's '"
            + expected.name()
            + "' is "
            + expectedType
            + ".",
        "Change the type to " + expectedType + ", or to one that takes it.");
  }

  /** Where the namesake of a parameter stands; -1 where it has none. */
  private static int indexOf(
      ParameterDeclaration parameter, List<ParameterDeclaration> parameters) {
    return IntStream.range(0, parameters.size())
        .filter(i -> parameters.get(i).isNamesake(parameter))
        .findFirst()
        .orElse(-1);
  }

  private static String counted(int number) {
    return number == 1 ? "1 parameter" : number + " parameters";
  }

  private static Misfit misfit(String reason, String action) {
    return new Misfit(false, reason, action);
  }
}
