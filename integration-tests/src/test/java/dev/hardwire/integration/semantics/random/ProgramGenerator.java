package dev.hardwire.integration.semantics.random;

import dev.hardwire.integration.semantics.program.Action;
import dev.hardwire.integration.semantics.program.Answering;
import dev.hardwire.integration.semantics.program.AttachmentSpec;
import dev.hardwire.integration.semantics.program.EventSpec;
import dev.hardwire.integration.semantics.program.EventSpec.Option;
import dev.hardwire.integration.semantics.program.Failing;
import dev.hardwire.integration.semantics.program.Hooks;
import dev.hardwire.integration.semantics.program.ListenerSpec;
import dev.hardwire.integration.semantics.program.OwnerSpec;
import dev.hardwire.integration.semantics.program.Program;
import dev.hardwire.integration.semantics.program.Program.Making;
import dev.hardwire.integration.semantics.program.SourceSpec;
import dev.hardwire.integration.semantics.random.OwnerMaker.Shell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes one random program. */
public final class ProgramGenerator {

  private final long seed;
  private final Dice dice;
  private final Names names;
  private final EventMaker eventMaker;
  private final boolean hasContracts;
  private final int modules;

  private ProgramGenerator(long seed) {
    this.seed = seed;
    this.dice = new Dice(seed);
    this.names = new Names(dice);
    this.eventMaker = new EventMaker(dice, names);
    this.hasContracts = dice.percent(92);
    this.modules = hasContracts && dice.percent(12) ? dice.between(1, 2) : 0;
  }

  /** The program of a seed, always the same. */
  public static Program program(long seed) {
    return new ProgramGenerator(seed).make();
  }

  /** A program of a seed whose callbacks contradict one another; empty if none was found. */
  public static Optional<Program> contradiction(long seed) {
    ProgramGenerator generator = new ProgramGenerator(seed);
    Program program = new OrderMaker(generator.dice).contradicting(generator.make());
    return Optional.of(program).filter(made -> !OrderMaker.isPossible(made));
  }

  private Program make() {
    List<EventSpec> events = events();
    List<Shell> shells = dice.times(dice.between(1, 4), this::shell);
    boolean isLate =
        shells.stream().anyMatch(it -> !it.isStatic() && !it.isAttachable()) && dice.percent(25);
    Cast cast = new Cast(events, sources(events), attachments(shells), listenersOf(events), isLate);
    ActionMaker actions = new ActionMaker(dice, cast);
    BehaviourMaker behaviours = new BehaviourMaker(dice, actions::effect);
    List<OwnerSpec> owners = owners(shells, events, behaviours);
    List<ListenerSpec> listeners = listeners(cast, behaviours);
    boolean isLateIndeed = isLate && owners.stream().anyMatch(OwnerSpec::isSingle);
    List<Integer> script = script(actions, isLateIndeed);
    Program program =
        new Program(
            seed,
            "town" + Long.toUnsignedString(seed, 36),
            dice.shuffled(IntStream.rangeClosed(1, modules).boxed().toList()),
            hasContracts,
            isLateIndeed ? Making.UNCONNECTED : dice.pick(Making.CREATE, Making.BUILDER),
            hooks(),
            dice.percent(65) ? failures(List.of(Failing.UNCHECKED, Failing.ERROR)) : Map.of(),
            events,
            owners,
            cast.sources(),
            cast.attachments(),
            listeners,
            actions.actions(),
            script);
    Program possible = possible(program.withEvents(withoutVainStickiness(program)));
    return new StaticDoors(dice).in(new OrderMaker(dice).ordered(possible));
  }

  /** Not only those that want exactly one callback: every owner has some. */
  private List<EventSpec> events() {
    if (!hasContracts) {
      return dice.times(dice.between(1, 4), eventMaker::inferred);
    }
    List<EventSpec> events = new ArrayList<>(List.of(eventMaker.declaredForMany()));
    events.addAll(dice.times(dice.between(0, 3), eventMaker::declared));
    return events;
  }

  private Shell shell() {
    int module = dice.between(0, modules);
    int kind = dice.below(10);
    boolean isStatic = kind < 3;
    boolean mustBePublic = module > 0 && !isStatic;
    return new Shell(
        names.owner(),
        dice.percent(15) ? Optional.of(names.outer()) : Optional.empty(),
        module,
        mustBePublic || dice.percent(50),
        kind > 5,
        isStatic);
  }

  private List<SourceSpec> sources(List<EventSpec> events) {
    List<SourceSpec> sources = new ArrayList<>();
    IntStream.range(0, events.size())
        .forEach(event -> sources.add(new SourceSpec(event, false, Map.of())));
    for (int event = 0; event < events.size(); event++) {
      if (events.get(event).isOpen() && dice.percent(25)) {
        sources.add(new SourceSpec(event, true, eventMaker.metadata()));
      }
    }
    return sources;
  }

  private List<AttachmentSpec> attachments(List<Shell> shells) {
    List<AttachmentSpec> attachments = new ArrayList<>();
    for (int owner = 0; owner < shells.size(); owner++) {
      int count = shells.get(owner).isAttachable() ? dice.between(1, 3) : 0;
      for (int i = 1; i <= count; i++) {
        attachments.add(new AttachmentSpec(shells.get(owner).name() + "#" + i, owner));
      }
    }
    return attachments;
  }

  private List<Integer> listenersOf(List<EventSpec> events) {
    List<Integer> listeners = new ArrayList<>();
    for (int event = 0; event < events.size(); event++) {
      int count = events.get(event).isOpen() ? dice.between(1, 3) : 0;
      for (int i = 0; i < count; i++) {
        listeners.add(event);
      }
    }
    return listeners;
  }

  private static List<ListenerSpec> listeners(Cast cast, BehaviourMaker behaviours) {
    List<ListenerSpec> listeners = new ArrayList<>();
    for (int event : cast.listeners()) {
      String label = "listener" + listeners.size();
      listeners.add(new ListenerSpec(label, event, behaviours.listener(cast.events().get(event))));
    }
    return listeners;
  }

  private List<OwnerSpec> owners(
      List<Shell> shells, List<EventSpec> events, BehaviourMaker behaviours) {
    List<OwnerMaker> makers =
        shells.stream().map(shell -> new OwnerMaker(dice, names, behaviours, shell)).toList();
    for (EventSpec event : events) {
      if (!hasContracts) {
        dice.pick(makers).addLongest(event);
      } else if (event.answering() == Answering.ONE) {
        dice.pick(makers).add(event, events);
      }
    }
    List<EventSpec> others =
        events.stream().filter(event -> event.answering() != Answering.ONE).toList();
    makers.forEach(maker -> fill(maker, others));
    return makers.stream().map(OwnerMaker::owner).toList();
  }

  private void fill(OwnerMaker maker, List<EventSpec> events) {
    for (int i = dice.between(1, 4); i > 0 && !maker.isFull(); i--) {
      EventSpec event = dice.pick(events);
      if (hasContracts) {
        maker.add(event, events);
      } else {
        maker.addShorter(event, events);
      }
    }
  }

  /** An event is sticky only where somebody can arrive. */
  private static List<EventSpec> withoutVainStickiness(Program program) {
    return program.events().stream()
        .map(event -> canHaveArrivals(program, event) ? event : event.without(Option.STICKY))
        .toList();
  }

  private static boolean canHaveArrivals(Program program, EventSpec event) {
    return event.isOpen()
        || program.owners().stream()
            .filter(OwnerSpec::isAttachable)
            .flatMap(owner -> owner.callbacks().stream())
            .anyMatch(it -> !it.isStatic() && it.events().contains(event.name()));
  }

  /** A wiring that needs an error handler is built; one that needs nothing can't be. */
  private static Program possible(Program program) {
    boolean hasSteps =
        program.owners().stream().anyMatch(OwnerSpec::isSingle)
            || program.hooks().isPresent()
            || program.needsErrorHandler();
    return switch (program.making()) {
      case UNCONNECTED -> program;
      case CREATE -> program.needsErrorHandler() ? program.with(Making.BUILDER) : program;
      case BUILDER -> hasSteps ? program : program.with(Making.CREATE);
    };
  }

  private List<Integer> script(ActionMaker actions, boolean isLate) {
    List<Integer> script = new ArrayList<>();
    if (isLate) {
      script.addAll(dice.times(dice.between(0, 4), actions::early));
      script.add(actions.number(new Action.Connect()));
    }
    script.addAll(dice.times(dice.between(8, 24), actions::step));
    if (dice.percent(10)) {
      script.add(actions.number(new Action.FireUnknown("nobody_knows")));
    }
    return script;
  }

  private Hooks hooks() {
    if (!dice.percent(25)) {
      return Hooks.NONE;
    }
    List<Failing> any = List.of(Failing.UNCHECKED, Failing.UNCHECKED, Failing.ERROR);
    boolean isFailing = dice.percent(60);
    return isFailing
        ? new Hooks(true, failures(any), failures(any), failures(any))
        : new Hooks(true, Map.of(), Map.of(), Map.of());
  }

  private Map<Integer, Failing> failures(List<Failing> kinds) {
    Map<Integer, Failing> failures = new HashMap<>();
    for (int i = dice.between(0, 2); i > 0; i--) {
      failures.put(dice.between(1, 8), dice.pick(kinds));
    }
    return failures;
  }
}
