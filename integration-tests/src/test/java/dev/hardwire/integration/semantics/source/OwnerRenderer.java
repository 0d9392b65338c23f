package dev.hardwire.integration.semantics.source;

import dev.hardwire.integration.semantics.program.CallbackSpec;
import dev.hardwire.integration.semantics.program.CallbackSpec.Ordering;
import dev.hardwire.integration.semantics.program.CallbackSpec.Returned;
import dev.hardwire.integration.semantics.program.Condition;
import dev.hardwire.integration.semantics.program.OwnerSpec;
import dev.hardwire.integration.semantics.program.Program;
import dev.hardwire.integration.semantics.program.Type;
import java.util.ArrayList;
import java.util.List;

/** Writes classes with callbacks. */
final class OwnerRenderer {

  private final Program program;
  private final OwnerSpec owner;

  OwnerRenderer(Program program, OwnerSpec owner) {
    this.program = program;
    this.owner = owner;
  }

  SourceFile source() {
    String packageName = program.packageOf(owner);
    String visibility = owner.isPublic() ? "public " : "";
    String text = owner.isAttachable() ? "@Attachable\n" : "";
    text +=
        visibility
            + (owner.outer().isPresent() ? "static " : "")
            + "final class "
            + owner.name()
            + " {\n"
            + members()
            + "}\n";
    if (owner.outer().isPresent()) {
      String outer = owner.outer().get();
      text =
          visibility
              + "final class "
              + outer
              + " {\n  private "
              + outer
              + "() {}\n\n"
              + text
              + "}\n";
    }
    return new SourceFile(
        packageName + "." + owner.outer().orElse(owner.name()),
        Code.header(program, packageName) + text);
  }

  private String members() {
    StringBuilder members = new StringBuilder();
    if (owner.hasInstanceCallbacks()) {
      members.append(
          """
            private final String label;

            public %s(String label) {
              this.label = label;
            }

            @Override
            public String toString() {
              return label;
            }
          """
              .formatted(owner.name()));
    }
    for (CallbackSpec callback : owner.callbacks()) {
      members.append("\n").append(callback(callback));
      callback.when().ifPresent(when -> members.append("\n").append(condition(when)));
    }
    return members.toString();
  }

  private String callback(CallbackSpec callback) {
    String body =
        Bodies.of(
            "call",
            owner.nestedName() + "." + callback.method(),
            receiver(callback.isStatic()),
            callback.parameters(),
            callback.behaviour(),
            callback.returned().type().orElse(Type.OBJECT));
    return """
      @Callback(%s)
      %s%s%s %s(%s)%s {
    %s  }
    """
        .formatted(
            members(callback),
            callback.isPublic() ? "public " : "",
            callback.isStatic() ? "static " : "",
            returned(callback.returned()),
            callback.method(),
            Code.parameters(callback.parameters()),
            Code.exceptions(callback.exceptions()),
            body);
  }

  private String condition(Condition when) {
    String body =
        Bodies.of(
            "when",
            owner.nestedName() + "." + when.method(),
            receiver(when.isStatic()),
            when.parameters(),
            when.behaviour(),
            Type.BOOLEAN);
    return "  %sboolean %s(%s) {\n%s  }\n"
        .formatted(
            when.isStatic() ? "static " : "",
            when.method(),
            Code.parameters(when.parameters()),
            body);
  }

  private static String receiver(boolean isStatic) {
    return isStatic ? "\"\"" : "label";
  }

  private static String returned(Returned returned) {
    if (returned.type().isEmpty()) {
      return "void";
    }
    Type type = returned.type().get();
    return returned.isOptional() ? "Optional<" + type.boxedName() + ">" : type.simpleName();
  }

  private static String members(CallbackSpec callback) {
    Ordering ordering = callback.ordering();
    List<String> members = new ArrayList<>();
    members.add("value = " + Code.array(callback.events()));
    if (!ordering.id().isEmpty()) {
      members.add("id = " + Code.string(ordering.id()));
    }
    if (ordering.order() != 0) {
      members.add("order = " + ordering.order());
    }
    if (!ordering.before().isEmpty()) {
      members.add("before = " + Code.array(ordering.before()));
    }
    if (!ordering.after().isEmpty()) {
      members.add("after = " + Code.array(ordering.after()));
    }
    callback.when().ifPresent(when -> members.add("when = " + Code.string(when.method())));
    return members.size() == 1 ? Code.array(callback.events()) : String.join(", ", members);
  }
}
