package dev.hardwire.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * How documentation refers to a callback.
 *
 * @param owner the class that declares it
 * @param method its name
 * @param types its erased parameter types
 * @param isVisible whether a link from the generated class works
 */
public record CallbackLabel(
    ClassName owner, String method, List<TypeName> types, boolean isVisible) {

  /** A copy of the list is kept. */
  public CallbackLabel {
    types = List.copyOf(types);
  }

  /** The callback without its package: {@code Emails.greetNewUser}. */
  public String displayName() {
    return String.join(".", owner.simpleNames()) + "." + method;
  }
}
