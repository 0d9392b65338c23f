package dev.hardwire.integration.semantics.reference;

import dev.hardwire.WhenUnheard;
import dev.hardwire.integration.semantics.feature.Feature;
import dev.hardwire.integration.semantics.feature.Sightings;
import dev.hardwire.integration.semantics.program.Action;
import dev.hardwire.integration.semantics.program.Action.Add;
import dev.hardwire.integration.semantics.program.Action.Adding;
import dev.hardwire.integration.semantics.program.Action.Fire;
import dev.hardwire.integration.semantics.program.Answering;
import dev.hardwire.integration.semantics.program.AttachmentSpec;
import dev.hardwire.integration.semantics.program.Failing;
import dev.hardwire.integration.semantics.program.Label;
import dev.hardwire.integration.semantics.program.OwnerSpec;
import dev.hardwire.integration.semantics.program.Program;
import dev.hardwire.integration.semantics.program.Program.Making;
import dev.hardwire.integration.semantics.reference.Connection.Terms;
import dev.hardwire.integration.semantics.trace.TraceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells what a program has to do. */
public final class Interpreter {

  private final Program program;
  private final List<String> lines = new ArrayList<>();
  private final World world;
  private final Map<OwnerSpec, List<Connection>> attached = new HashMap<>();
  private final List<Source> sources = new ArrayList<>();
  private final Map<Integer, Connection> subscriptions = new HashMap<>();
  private boolean isConnected;

  private Interpreter(Program program) {
    this.program = program;
    this.world = new World(program, lines, this::act);
    this.isConnected = program.making() != Making.UNCONNECTED;
    IntStream.range(0, program.sources().size())
        .forEach(number -> sources.add(new Source(program, number, attached)));
  }

  /** Tells all that the program has to do. */
  public static Expectation expectation(Program program) {
    Interpreter interpreter = new Interpreter(program);
    program.script().forEach(action -> interpreter.act(action, false));
    return new Expectation(interpreter.lines, interpreter.world.sightings());
  }

  /**
   * What a program has to do.
   *
   * @param lines the trace that it leaves
   * @param sightings the features that are at work then
   */
  public record Expectation(List<String> lines, Sightings sightings) {}

  private void act(int number, boolean isRethrown) {
    lines.add("do " + number);
    world.acts(program.actions().get(number));
    try {
      ended(number, TraceText.value(perform(program.actions().get(number))));
    } catch (Thrown thrown) {
      ended(number, "threw " + thrown.text());
      if (isRethrown && !thrown.failing().isChecked()) {
        throw thrown;
      }
    }
  }

  private void ended(int number, String how) {
    lines.add("did " + number + ": " + how + (world.resetInterrupted() ? ", interrupted" : ""));
  }

  private @Nullable Object perform(Action action) {
    if (action instanceof Fire fire) {
      return fire(fire);
    } else if (action instanceof Add add) {
      return add(add);
    } else if (action instanceof Action.Remove remove) {
      return removeFirst(sources.get(remove.source()).listeners(), remove.listener());
    } else if (action instanceof Action.Attach attach) {
      return attach(attach);
    } else if (action instanceof Action.Detach detach) {
      OwnerSpec owner = ownerOf(program.attachments().get(detach.attachment()));
      return removeFirst(attached(owner), detach.attachment());
    } else if (action instanceof Action.Close close) {
      return close(subscriptions.get(close.subscription()));
    } else if (action instanceof Action.AskHeard ask) {
      return sources.get(ask.source()).isHeard();
    } else if (action instanceof Action.CountListeners count) {
      return sources.get(count.source()).listeners().size();
    } else if (action instanceof Action.CountAttached count) {
      return attached(program.owners().get(count.owner())).size();
    } else if (action instanceof Action.Connect) {
      isConnected = true;
      return TraceText.NOTHING;
    } else {
      throw Thrown.unchecked("UnknownEventException");
    }
  }

  private @Nullable Object fire(Fire fire) {
    Source source = sources.get(fire.source());
    if (!isConnected && !source.isObject()) {
      throw Thrown.unchecked("IllegalStateException");
    }
    world.sightings().saw(fire.source(), Features.of(fire.via()));
    Object answer = fire(source, fire.arguments());
    boolean isVoid = source.event().answering() == Answering.VOID;
    return isVoid && fire.via() == Action.Via.NAME ? null : answer;
  }

  private @Nullable Object fire(Source source, List<@Nullable Object> arguments) {
    List<Hearer> hearers = source.snapshot();
    source.keep(arguments);
    world.sightings().saw(source.number(), Features.of(program, source));
    if (hearers.isEmpty()) {
      String name = source.event().name();
      world.sightings().saw(source.number(), unheard(source.event().whenUnheard()));
      if (source.event().whenUnheard() == WhenUnheard.THROW) {
        throw Thrown.unchecked("UnheardEventException(" + name + ")");
      }
      if (source.event().whenUnheard() == WhenUnheard.REPORT) {
        world.reportUnheard(name);
      }
    }
    return new Dispatch(world, source, arguments).to(hearers);
  }

  private static Feature unheard(WhenUnheard whenUnheard) {
    return switch (whenUnheard) {
      case IGNORE -> Feature.UNHEARD_IGNORED;
      case REPORT -> Feature.UNHEARD_REPORTED;
      case THROW -> Feature.UNHEARD_THROWN;
    };
  }

  private Object add(Add add) {
    Source source = sources.get(add.source());
    Terms terms =
        new Terms(
            add.adding() == Adding.ONCE,
            add.adding() == Adding.FOR_SENDER,
            add.adding() == Adding.WEAKLY,
            false,
            add.sender());
    String label = program.listeners().get(add.listener()).label();
    Connection added = new Connection(label, add.listener(), terms, source.listeners());
    source
        .latest()
        .ifPresent(latest -> handOver(source, latest, List.of(source.asListener(added)), added));
    subscriptions.put(add.subscription(), added);
    return isActive(added);
  }

  private Object attach(Action.Attach attach) {
    AttachmentSpec attachment = program.attachments().get(attach.attachment());
    OwnerSpec owner = ownerOf(attachment);
    Connection connection =
        new Connection(
            attachment.label(),
            attach.attachment(),
            attach.isWeak() ? Terms.WEAK : Terms.ALL,
            attached(owner));
    List<Runnable> handOvers =
        sources.stream()
            .filter(source -> source.latest().isPresent())
            .sorted(Comparator.comparing(source -> source.event().name()))
            .map(source -> handOver(source, owner, connection))
            .toList();
    handOvers.forEach(Runnable::run);
    subscriptions.put(attach.subscription(), connection);
    return isActive(connection);
  }

  /** To be done later, with what is the latest now. */
  private Runnable handOver(Source source, OwnerSpec owner, Connection connection) {
    List<@Nullable Object> latest = source.latest().orElseThrow();
    return () -> handOver(source, latest, source.asOwner(owner, connection), connection);
  }

  /** Gives one that arrives what was fired last; if that fails, it has not arrived. */
  private void handOver(
      Source source, List<@Nullable Object> latest, List<Hearer> hearers, Connection connection) {
    try {
      if (!hearers.isEmpty()) {
        world.sightings().saw(source.number(), Feature.HANDED_OVER);
      }
      new Dispatch(world, source, latest).to(hearers);
    } catch (Thrown thrown) {
      connection.close();
      throw thrown.failing().isChecked() ? wrapped(source, hearers.get(0), thrown) : thrown;
    }
  }

  /** A checked exception as the cause of an unchecked one, which tells no arguments. */
  private Thrown wrapped(Source source, Hearer hearer, Thrown cause) {
    if (cause.failing() == Failing.INTERRUPTED) {
      world.interrupt();
    }
    String event = source.event().name();
    String callback = hearer.listener().isPresent() ? "listener" : "attached owner";
    Optional<Object> receiver = hearer.connection().map(it -> new Label(it.receiver()));
    return Thrown.collected(
        event, List.of(World.failure(event, callback, cause, List.of(), receiver)));
  }

  private static Object close(@Nullable Connection subscription) {
    if (subscription == null) {
      return "no subscription";
    }
    String before = isActive(subscription);
    subscription.close();
    return before + ", then " + isActive(subscription);
  }

  private static String isActive(Connection connection) {
    return connection.isActive() ? "active" : "inactive";
  }

  private static boolean removeFirst(List<Connection> registry, int number) {
    Optional<Connection> first =
        registry.stream().filter(connection -> connection.isFor(number)).findFirst();
    first.ifPresent(Connection::close);
    return first.isPresent();
  }

  private OwnerSpec ownerOf(AttachmentSpec attachment) {
    return program.owners().get(attachment.owner());
  }

  private List<Connection> attached(OwnerSpec owner) {
    return attached.computeIfAbsent(owner, none -> new ArrayList<>());
  }
}
