package dev.hardwire.integration.semantics.reference;

import dev.hardwire.FailurePolicy;
import dev.hardwire.WhenUnheard;
import dev.hardwire.integration.semantics.program.Action;
import dev.hardwire.integration.semantics.program.Action.Adding;
import dev.hardwire.integration.semantics.program.Action.Via;
import dev.hardwire.integration.semantics.program.Answering;
import dev.hardwire.integration.semantics.program.AttachmentSpec;
import dev.hardwire.integration.semantics.program.Behaviour;
import dev.hardwire.integration.semantics.program.Behaviour.Effect;
import dev.hardwire.integration.semantics.program.CallbackSpec;
import dev.hardwire.integration.semantics.program.CallbackSpec.Ordering;
import dev.hardwire.integration.semantics.program.CallbackSpec.Returned;
import dev.hardwire.integration.semantics.program.Condition;
import dev.hardwire.integration.semantics.program.EventSpec;
import dev.hardwire.integration.semantics.program.EventSpec.Option;
import dev.hardwire.integration.semantics.program.Failing;
import dev.hardwire.integration.semantics.program.Hooks;
import dev.hardwire.integration.semantics.program.ListenerSpec;
import dev.hardwire.integration.semantics.program.Outcome;
import dev.hardwire.integration.semantics.program.OwnerSpec;
import dev.hardwire.integration.semantics.program.Parameter;
import dev.hardwire.integration.semantics.program.Program;
import dev.hardwire.integration.semantics.program.Program.Making;
import dev.hardwire.integration.semantics.program.SourceSpec;
import dev.hardwire.integration.semantics.program.Type;
import dev.hardwire.integration.semantics.trace.TraceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A small program with one event, {@code door_opened}, for a test. */
final class ExampleProgram {

  /** A call without an answer. */
  static final Outcome RETURNS = new Outcome.Answered(TraceText.NOTHING);

  private final Answering answering;
  private final Type answer;
  private final List<Parameter> parameters;
  private final Set<Option> options = EnumSet.of(Option.OPEN);
  private final List<OwnerSpec> owners = new ArrayList<>();
  private final List<ListenerSpec> listeners = new ArrayList<>();
  private final List<Action> actions = new ArrayList<>();
  private FailurePolicy policy = FailurePolicy.PROPAGATE;
  private int evictAfter = 3;
  private WhenUnheard whenUnheard = WhenUnheard.IGNORE;
  private Hooks hooks = Hooks.NONE;

  ExampleProgram(Answering answering, Type answer, Parameter... parameters) {
    this.answering = answering;
    this.answer = answer;
    this.parameters = List.of(parameters);
  }

  static ExampleProgram ofVoid(Parameter... parameters) {
    return new ExampleProgram(Answering.VOID, Type.OBJECT, parameters);
  }

  static Outcome answers(@Nullable Object value) {
    return new Outcome.Answered(value);
  }

  static Outcome fails(Failing failing) {
    return new Outcome.Failed(failing);
  }

  ExampleProgram with(FailurePolicy other) {
    policy = other;
    return this;
  }

  ExampleProgram evictingAfter(int failures) {
    evictAfter = failures;
    return with(FailurePolicy.EVICT);
  }

  ExampleProgram with(WhenUnheard other) {
    whenUnheard = other;
    return this;
  }

  ExampleProgram with(Hooks other) {
    hooks = other;
    return this;
  }

  ExampleProgram sticky() {
    options.add(Option.STICKY);
    return this;
  }

  /** Adds a class with one static callback that takes all parameters. */
  ExampleProgram callback(String owner, String method, Outcome... outcomes) {
    return callback(owner, method, Ordering.NONE, Optional.empty(), outcomes);
  }

  ExampleProgram callback(
      String owner,
      String method,
      Ordering ordering,
      Optional<Condition> when,
      Outcome... outcomes) {
    return owner(owner, method, ordering, when, false, outcomes);
  }

  /** Adds a class of which instances can be attached; the first action does so twice. */
  ExampleProgram attachable(String owner, String method, Outcome... outcomes) {
    return owner(owner, method, Ordering.NONE, Optional.empty(), true, outcomes);
  }

  private ExampleProgram owner(
      String owner,
      String method,
      Ordering ordering,
      Optional<Condition> when,
      boolean isAttachable,
      Outcome... outcomes) {
    CallbackSpec callback =
        new CallbackSpec(
            method,
            List.of("door_opened"),
            isAttachable ? Set.of() : Set.of(CallbackSpec.Option.STATIC),
            ordering,
            when,
            parameters,
            answering == Answering.VOID ? Returned.NOTHING : Returned.of(answer),
            Set.of(),
            new Behaviour(Map.of(), List.of(outcomes)));
    owners.add(new OwnerSpec(owner, Optional.empty(), 0, false, isAttachable, List.of(callback)));
    return this;
  }

  /** Adds a listener, called {@code listener0} and so on, to the program, but not to the event. */
  ExampleProgram listener(Outcome... outcomes) {
    return listener(Map.of(), outcomes);
  }

  ExampleProgram listener(Map<Integer, Effect> effects, Outcome... outcomes) {
    String label = "listener" + listeners.size();
    listeners.add(new ListenerSpec(label, 0, new Behaviour(effects, List.of(outcomes))));
    return this;
  }

  /** Numbered from 0 in the order of calls of this method. */
  ExampleProgram does(Action action) {
    actions.add(action);
    return this;
  }

  ExampleProgram adds(int listener, Adding adding) {
    return does(new Action.Add(0, listener, adding, null, actions.size()));
  }

  ExampleProgram fires(@Nullable Object... arguments) {
    return does(new Action.Fire(0, Via.CONTRACT, Arrays.asList(arguments)));
  }

  Program program(int... script) {
    EventSpec event =
        new EventSpec(
            "door_opened",
            "DoorOpened",
            answering,
            answer,
            parameters,
            policy,
            evictAfter,
            whenUnheard,
            options,
            Set.of(),
            Map.of());
    List<AttachmentSpec> attachments =
        IntStream.range(0, owners.size())
            .mapToObj(owner -> new AttachmentSpec("instance" + owner, owner))
            .toList();
    return new Program(
        0,
        "town",
        List.of(),
        true,
        Making.BUILDER,
        hooks,
        Map.of(),
        List.of(event),
        owners,
        List.of(new SourceSpec(0, false, Map.of())),
        attachments,
        listeners,
        actions,
        IntStream.of(script).boxed().toList());
  }

  /** What some of the actions have to leave, without the lines that tell that they begin. */
  List<String> lines(int... script) {
    return Interpreter.expectation(program(script)).lines().stream()
        .filter(line -> !line.startsWith("do "))
        .toList();
  }

  /** What all of the actions have to leave, one after another. */
  List<String> lines() {
    return lines(IntStream.range(0, actions.size()).toArray());
  }
}
