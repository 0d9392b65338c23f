package dev.hardwire.integration.semantics.source;

import dev.hardwire.integration.semantics.program.Action;
import dev.hardwire.integration.semantics.program.Action.Add;
import dev.hardwire.integration.semantics.program.Action.Fire;
import dev.hardwire.integration.semantics.program.Answering;
import dev.hardwire.integration.semantics.program.EventSpec;
import dev.hardwire.integration.semantics.program.OwnerSpec;
import dev.hardwire.integration.semantics.program.Program;
import java.util.stream.Collectors;

/** Writes actions. */
final class ActionRenderer {

  private final Program program;

  ActionRenderer(Program program) {
    this.program = program;
  }

  /** The method that does an action by its number. */
  String perform() {
    StringBuilder method =
        new StringBuilder(
            """
              @Override
              public Object perform(int action) throws Throwable {
                switch (action) {
            """);
    for (int i = 0; i < program.actions().size(); i++) {
      method.append(
          "      case %d:\n        %s\n".formatted(i, statement(program.actions().get(i))));
    }
    return method
        .append("      default:\n        throw new AssertionError(action);\n    }\n  }\n")
        .toString();
  }

  /** How many subscriptions there may be. */
  int subscriptions() {
    return program.actions().stream().mapToInt(ActionRenderer::subscription).max().orElse(-1) + 1;
  }

  private static int subscription(Action action) {
    if (action instanceof Add add) {
      return add.subscription();
    }
    return action instanceof Action.Attach attach ? attach.subscription() : -1;
  }

  private String statement(Action action) {
    if (action instanceof Fire fire) {
      return fire(fire);
    } else if (action instanceof Add add) {
      return subscribe(add.subscription(), listeners(add.source()) + "." + adding(add));
    } else if (action instanceof Action.Remove remove) {
      String listener = program.listeners().get(remove.listener()).label();
      return "return %s.remove(%s);".formatted(listeners(remove.source()), listener);
    } else if (action instanceof Action.Attach attach) {
      String attaching = attach.isWeak() ? ".attachWeakly" : ".attach";
      String owner = attachments(program.attachments().get(attach.attachment()).owner());
      return subscribe(
          attach.subscription(), owner + attaching + "(attached" + attach.attachment() + ")");
    } else if (action instanceof Action.Detach detach) {
      String owner = attachments(program.attachments().get(detach.attachment()).owner());
      return "return %s.detach(attached%d);".formatted(owner, detach.attachment());
    } else if (action instanceof Action.Close close) {
      return "return Trace.close(subscriptions[%d]);".formatted(close.subscription());
    } else if (action instanceof Action.AskHeard ask) {
      return "return " + source(ask.source()) + ".isHeard();";
    } else if (action instanceof Action.CountListeners count) {
      return "return " + listeners(count.source()) + ".size();";
    } else if (action instanceof Action.CountAttached count) {
      return "return " + attachments(count.owner()) + ".size();";
    } else if (action instanceof Action.FireUnknown unknown) {
      return "return wiring.run(\"" + unknown.name() + "\");";
    }
    return "connect();\n        return TraceText.NOTHING;";
  }

  private String fire(Fire fire) {
    EventSpec event = program.eventOf(fire.source());
    String arguments =
        fire.arguments().stream().map(Code::single).collect(Collectors.joining(", "));
    if (fire.via() == Action.Via.NAME) {
      String boxed =
          fire.arguments().stream()
              .map(argument -> ", " + (argument == null ? "(Object) null" : Code.single(argument)))
              .collect(Collectors.joining());
      String run = "wiring.run(\"" + event.name() + "\"" + boxed + ")";
      return "return " + run + ";";
    }
    String target =
        switch (fire.via()) {
          case PUBLISHER -> event.contract() + "Publisher";
          case STATIC -> "App_" + event.typeName() + "Dispatcher";
          default -> source(fire.source());
        };
    String call = target + ".fire(" + arguments + ");";
    return event.answering() == Answering.VOID
        ? call + "\n        return TraceText.NOTHING;"
        : "return " + call;
  }

  private static String subscribe(int subscription, String call) {
    return "subscriptions[%1$d] = %2$s;\n        return Trace.isActive(subscriptions[%1$d]);"
        .formatted(subscription, call);
  }

  private String adding(Add add) {
    String listener = program.listeners().get(add.listener()).label();
    return switch (add.adding()) {
      case ADD -> "add(" + listener + ")";
      case ONCE -> "addOnce(" + listener + ")";
      case WEAKLY -> "addWeakly(keeper, kept -> " + listener + ")";
      case FOR_SENDER -> "addFor(" + Code.single(add.sender()) + ", " + listener + ")";
    };
  }

  /** The field of a wiring's event, or of an event object. */
  String source(int source) {
    return program.sources().get(source).isObject()
        ? "object" + source
        : program.eventOf(source).accessor();
  }

  private String listeners(int source) {
    return source(source)
        + (program.sources().get(source).isObject() ? ".listeners()" : "Listeners");
  }

  private String attachments(int owner) {
    return program.owners().get(owner).variable() + "Attachments";
  }

  /** The type of an event's contract. */
  String contract(EventSpec event) {
    return program.hasContracts() ? event.contract() : "AppWiring." + event.typeName();
  }

  /** An owner as the script calls it, qualified, since it doesn't import modules. */
  String type(OwnerSpec owner) {
    String packageName = owner.module() == 0 ? "" : program.packageOf(owner) + ".";
    return packageName + owner.nestedName();
  }
}
