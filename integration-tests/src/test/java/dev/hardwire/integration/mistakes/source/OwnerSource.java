package dev.hardwire.integration.mistakes.source;

import dev.hardwire.integration.mistakes.program.CallbackDraft;
import dev.hardwire.integration.mistakes.program.ConditionDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft;
import dev.hardwire.integration.mistakes.program.ParameterDraft;
import dev.hardwire.integration.semantics.program.Type;
import java.util.ArrayList;
import java.util.List;

/** Writes an owner. */
final class OwnerSource {

  private OwnerSource() {}

  static String text(OwnerDraft owner) {
    StringBuilder text = new StringBuilder(owner.isAttachable ? "@Attachable\n" : "");
    text.append(owner.access);
    text.append(owner.outer.isEmpty() || owner.kind != OwnerDraft.Kind.CLASS ? "" : "static ");
    text.append(head(owner));
    owner.callbacks.forEach(callback -> text.append(callback(callback)));
    owner.conditions.forEach(condition -> text.append(condition(condition)));
    owner.members.forEach(member -> text.append("\n  " + member + "\n"));
    return text.append("}\n").toString();
  }

  private static String head(OwnerDraft owner) {
    String name = owner.name + owner.typeParameters;
    return switch (owner.kind) {
      case CLASS -> "class " + name + " {\n";
      case RECORD -> "record " + name + "(String tag) {\n";
      case ENUM -> "enum " + name + " {\n  ONLY;\n";
      case INTERFACE -> "interface " + name + " {\n";
    };
  }

  private static String callback(CallbackDraft callback) {
    StringBuilder text = new StringBuilder("\n  ");
    text.append(Text.annotation("Callback", members(callback)) + "\n  ");
    text.append(callback.access);
    boolean isInterface = callback.owner().kind == OwnerDraft.Kind.INTERFACE;
    if (callback.isStatic) {
      text.append("static ");
    } else if (isInterface && !callback.isAbstract && !callback.access.equals("private ")) {
      text.append("default ");
    }
    text.append(callback.typeParameters + callback.returns + " " + callback.method);
    text.append("(" + Text.parameters(callback.parameters) + ")");
    text.append(Text.thrown(callback.exceptions));
    return text.append(callback.isAbstract ? ";\n" : body(callback)).toString();
  }

  private static String body(CallbackDraft callback) {
    StringBuilder body = new StringBuilder(" {\n    Journal.call(");
    body.append(Text.string(callback.qualifiedName()));
    for (ParameterDraft parameter : callback.parameters) {
      body.append(", " + parameter.name);
      body.append(parameter.kind() == Type.INFO ? ".event()" : "");
    }
    body.append(");\n");
    if (!callback.answer.isEmpty()) {
      body.append("    return " + callback.answer + ";\n");
    }
    return body.append("  }\n").toString();
  }

  private static List<String> members(CallbackDraft callback) {
    List<String> members = new ArrayList<>();
    members.add("value = " + Text.strings(callback.events));
    text("id", callback.id, members);
    if (callback.order != 0) {
      members.add("order = " + callback.order);
    }
    if (!callback.before.isEmpty()) {
      members.add("before = " + Text.strings(callback.before));
    }
    if (!callback.after.isEmpty()) {
      members.add("after = " + Text.strings(callback.after));
    }
    text("when", callback.when, members);
    text("executor", callback.executor, members);
    if (callback.isAsync) {
      members.add("async = true");
    }
    members.addAll(callback.members);
    return members;
  }

  private static void text(String member, String value, List<String> members) {
    if (!value.isEmpty()) {
      members.add(member + " = " + Text.string(value));
    }
  }

  private static String condition(ConditionDraft condition) {
    return "\n  %s%s %s(%s)%s {\n    return %s;\n  }\n"
        .formatted(
            condition.modifiers,
            condition.returns,
            condition.method,
            Text.parameters(condition.parameters),
            condition.thrown,
            condition.returns.equals("boolean") ? condition.answer() : "null");
  }
}
