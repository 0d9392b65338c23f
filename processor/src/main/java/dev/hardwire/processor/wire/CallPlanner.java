package dev.hardwire.processor.wire;

import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.OwnerModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Decides how a dispatcher calls a callback. */
final class CallPlanner {

  private final Viewpoint viewpoint;
  private final Map<TypeElement, OwnerModel> owners;

  CallPlanner(Viewpoint viewpoint, Map<TypeElement, OwnerModel> owners) {
    this.viewpoint = viewpoint;
    this.owners = owners;
  }

  /** The call; absent where the owner can't be given, which is told of the owner. */
  Optional<CallModel> call(Callback callback, List<Integer> arguments) {
    if (callback.receiver().filter(receiver -> !viewpoint.sees(receiver)).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new CallModel(
            callback.calls().from(viewpoint),
            callback.receiver().map(owners::get),
            arguments,
            callback.labelFrom(viewpoint)));
  }
}
