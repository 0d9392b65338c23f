package dev.hardwire.processor.wire;

import dev.hardwire.processor.check.OwnerCheck;
import dev.hardwire.processor.model.UniqueNames;
import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.read.OwnerDeclaration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The names of the methods of an owner's accessor. Overloads get numbers, since an instance
 * callback with its owner as first parameter may look like a static one. The order is that of the
 * declaration's callbacks, so that each processor comes to the same names on its own.
 */
final class AccessorNames {

  private AccessorNames() {}

  static Map<CallbackDeclaration, String> of(OwnerDeclaration owner) {
    UniqueNames names = new UniqueNames();
    Map<CallbackDeclaration, String> byCallback = new LinkedHashMap<>();
    for (CallbackDeclaration callback : owner.callbacks()) {
      if (OwnerCheck.isUsable(owner, callback)) {
        byCallback.put(callback, names.take(callback.method().getSimpleName().toString()));
      }
    }
    return byCallback;
  }
}
