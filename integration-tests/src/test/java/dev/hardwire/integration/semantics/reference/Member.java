package dev.hardwire.integration.semantics.reference;

import dev.hardwire.integration.semantics.program.CallbackSpec;
import dev.hardwire.integration.semantics.program.OwnerSpec;
import dev.hardwire.integration.semantics.program.Parameter;
import dev.hardwire.integration.semantics.program.Type;
import java.util.List;
import java.util.stream.Collectors;

/** A callback and the class that declares it. */
public record Member(OwnerSpec owner, CallbackSpec callback) {

  /** How failures and traces call it. */
  public String identity() {
    return owner.nestedName() + "." + callback.method();
  }

  /** Whether an attached owner is needed to call it. */
  boolean isAttachable() {
    return owner.isAttachable() && !callback.isStatic();
  }

  /** What it is sorted by within its class. */
  String methodKey(String commonPackage) {
    return callback.parameters().stream()
        .map(Parameter::type)
        .map(type -> type == Type.DOOR ? commonPackage + ".Door" : type.qualifiedName())
        .collect(Collectors.joining(",", callback.method() + "(", ")"));
  }

  /** Whether {@code before} or {@code after} of another callback means this one by a name. */
  public boolean isCalled(String name, String packageName) {
    String method = "." + callback.method();
    return List.of(
                owner.name() + method,
                owner.nestedName() + method,
                packageName + "." + owner.nestedName() + method)
            .contains(name)
        || name.equals(callback.ordering().id());
  }
}
