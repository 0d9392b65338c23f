package dev.hardwire.processor.explain;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.AsyncOptions;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.CallbackLabel;
import dev.hardwire.processor.model.ParameterMatch;
import dev.hardwire.processor.model.ParameterModel;
import dev.hardwire.processor.model.PlaceModel;
import java.util.List;
import java.util.Optional;

/**
 * A callback of an event.
 *
 * @param call how it is called
 * @param module the name of its module, where it has one
 * @param parameters its parameters
 * @param match by what they were matched with those of the event
 * @param wanted the place that it asks for among the callbacks of the event
 * @param place why it stands where it stands
 * @param async what it says of its calls
 * @param condition what decides whether it is called; absent where it always is
 */
public record CallFacts(
    CallModel call,
    Optional<ClassName> module,
    List<ParameterModel> parameters,
    ParameterMatch match,
    PlaceModel wanted,
    Place place,
    AsyncOptions async,
    Optional<Condition> condition) {

  /** A copy of the list is kept. */
  public CallFacts {
    parameters = List.copyOf(parameters);
  }

  /**
   * The condition of a callback.
   *
   * @param label its method
   * @param parameters its parameters
   * @param match by what they were matched with those of the event
   */
  public record Condition(
      CallbackLabel label, List<ParameterModel> parameters, ParameterMatch match) {

    /** A copy of the list is kept. */
    public Condition {
      parameters = List.copyOf(parameters);
    }
  }

  /**
   * Why a callback stands where it stands: because of its order, then of its neighbours, and where
   * they leave a choice because of the names of module, owner and method.
   *
   * @param order its order
   * @param neighbours the others that it is bound to by {@code before} and {@code after}
   * @param absent what it names there and nobody is called
   */
  public record Place(int order, List<Neighbour> neighbours, List<String> absent) {

    /** Copies of the lists are kept. */
    public Place {
      neighbours = List.copyOf(neighbours);
      absent = List.copyOf(absent);
    }
  }

  /**
   * Another callback of the event.
   *
   * @param label the other one
   * @param isLater whether it runs after this one
   * @param isOthersWish whether the other one says so
   */
  public record Neighbour(CallbackLabel label, boolean isLater, boolean isOthersWish) {}
}
