package dev.hardwire.processor.wire;

import dev.hardwire.processor.model.UniqueNames;
import dev.hardwire.processor.read.CallbackDeclaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/**
 * The names of the methods of an owner's accessor: its callbacks and behind them their conditions,
 * each once. Overloads get numbers, since an instance callback with its owner as first parameter
 * may look like a static one. The order is that of the declaration's callbacks, so that each
 * processor comes to the same names on its own.
 */
final class AccessorNames {

  private AccessorNames() {}

  static Map<ExecutableElement, String> of(List<CallbackDeclaration> usable) {
    UniqueNames names = new UniqueNames();
    Map<ExecutableElement, String> byMethod = new LinkedHashMap<>();
    Stream.concat(
            usable.stream().map(CallbackDeclaration::method),
            usable.stream()
                .flatMap(callback -> callback.condition().stream())
                .map(condition -> condition.method()))
        .distinct()
        .forEach(method -> byMethod.put(method, names.take(method.getSimpleName().toString())));
    return byMethod;
  }
}
