package dev.hardwire.integration.semantics.reference;

import dev.hardwire.integration.semantics.feature.Feature;
import dev.hardwire.integration.semantics.program.Answering;
import dev.hardwire.integration.semantics.program.Condition;
import dev.hardwire.integration.semantics.program.EventSpec;
import dev.hardwire.integration.semantics.program.Failing;
import dev.hardwire.integration.semantics.program.Hooks;
import dev.hardwire.integration.semantics.program.Label;
import dev.hardwire.integration.semantics.program.ListenerSpec;
import dev.hardwire.integration.semantics.program.Parameter;
import dev.hardwire.integration.semantics.trace.TraceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The single calls of one fire: conditions, hooks, and what they surround. */
final class Invocation {

  private final World world;
  private final EventSpec event;
  private final int number;
  private final boolean hasHooks;
  private final Label info;

  Invocation(World world, Source source, List<@Nullable Object> arguments) {
    this.world = world;
    this.event = source.event();
    this.number = source.number();
    this.hasHooks = world.program().hooks().isPresent() && !source.isObject();
    Optional<Object> sender = event.indexOf(Parameter.Role.SENDER).map(arguments::get);
    this.info = new Label(TraceText.info(event.name(), event.metadata(), sender));
  }

  /** Asks the condition, if there is one. */
  boolean isWanted(Hearer hearer, List<@Nullable Object> arguments) {
    Optional<Condition> when = hearer.member().flatMap(member -> member.callback().when());
    if (when.isEmpty()) {
      return true;
    }
    Condition condition = when.get();
    String name = hearer.member().get().owner().nestedName() + "." + condition.method();
    Calls.Method method =
        new Calls.Method("when", name, condition.isStatic() ? "" : hearer.receiver());
    return Objects.equals(
        world.calls().call(method, bind(condition.parameters(), arguments), condition.behaviour()),
        true);
  }

  /** Calls with the hooks around. The answer is not null unless it is ignored. */
  Object call(Hearer hearer, List<@Nullable Object> arguments) {
    if (!hasHooks) {
      return checked(callAlone(hearer, arguments));
    }
    Hooks hooks = world.program().hooks();
    String what = " " + event.name() + " " + hearer.identity();
    int token = hook("before", "before" + what, hooks.before());
    Object answer;
    try {
      answer = checked(callAlone(hearer, arguments));
    } catch (Thrown failure) {
      failed(what + " " + token + " " + failure.text(), failure);
      throw failure;
    }
    hook("after", "after" + what + " " + token, hooks.after());
    return answer;
  }

  private void failed(String what, Thrown failure) {
    try {
      hook("failed", "failed" + what, world.program().hooks().failed());
    } catch (Thrown ofHook) {
      failure.suppress(ofHook);
    }
  }

  private int hook(String name, String line, Map<Integer, Failing> failures) {
    try {
      return world.calls().call(name, line, failures);
    } catch (Thrown thrown) {
      world.sightings().saw(number, Feature.HOOK_FAILED);
      throw thrown;
    }
  }

  private @Nullable Object callAlone(Hearer hearer, List<@Nullable Object> arguments) {
    if (hearer.listener().isPresent()) {
      ListenerSpec listener = hearer.listener().get();
      return world
          .calls()
          .call(new Calls.Method("hear", listener.label(), ""), arguments, listener.behaviour());
    }
    Member member = hearer.member().orElseThrow();
    return world
        .calls()
        .call(
            new Calls.Method("call", member.identity(), hearer.receiver()),
            bind(member.callback().parameters(), arguments),
            member.callback().behaviour());
  }

  /** Where answers count, null is none, neither alone nor among several. */
  private Object checked(@Nullable Object answer) {
    if (event.answering() == Answering.VOID) {
      return TraceText.NOTHING;
    }
    boolean hasNull = answer instanceof List<?> list && list.stream().anyMatch(Objects::isNull);
    if (answer == null || hasNull) {
      throw Thrown.nullAnswer();
    }
    return answer;
  }

  private List<@Nullable Object> bind(
      List<Parameter> parameters, List<@Nullable Object> arguments) {
    Binding binding = Binding.of(event.parameters(), parameters).orElseThrow();
    List<@Nullable Object> bound = new ArrayList<>();
    for (int index : binding.indexes()) {
      bound.add(index == Binding.INFO ? info : arguments.get(index));
    }
    return bound;
  }
}
