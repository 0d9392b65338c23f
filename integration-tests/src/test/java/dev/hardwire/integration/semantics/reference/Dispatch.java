package dev.hardwire.integration.semantics.reference;

import dev.hardwire.FailurePolicy;
import dev.hardwire.integration.semantics.feature.Feature;
import dev.hardwire.integration.semantics.program.Answering;
import dev.hardwire.integration.semantics.program.EventSpec;
import dev.hardwire.integration.semantics.program.Failing;
import dev.hardwire.integration.semantics.program.Label;
import dev.hardwire.integration.semantics.program.Parameter;
import dev.hardwire.integration.semantics.reference.Thrown.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One fire, or the handing over of a latest value to one that arrives. */
final class Dispatch {

  private final World world;
  private final EventSpec event;
  private final int number;
  private final Invocation invocation;
  private final List<@Nullable Object> arguments;
  private final Answers answers;
  private final List<Failure> collected = new ArrayList<>();

  Dispatch(World world, Source source, List<@Nullable Object> arguments) {
    this.world = world;
    this.event = source.event();
    this.number = source.number();
    this.invocation = new Invocation(world, source, arguments);
    this.arguments = arguments;
    this.answers = new Answers(event, arguments);
  }

  /** Calls all in turn, as far as answers and failures let it. */
  @Nullable Object to(List<Hearer> hearers) {
    world.dispatching().push(number);
    try {
      return inTurn(hearers);
    } finally {
      world.dispatching().pop();
    }
  }

  private @Nullable Object inTurn(List<Hearer> hearers) {
    for (Hearer hearer : hearers) {
      if (isReached(hearer) && hear(hearer)) {
        break;
      }
    }
    if (!collected.isEmpty()) {
      throw Thrown.collected(event.name(), collected);
    }
    return answers.combined();
  }

  private boolean isReached(Hearer hearer) {
    Object sender = event.indexOf(Parameter.Role.SENDER).map(arguments::get).orElse(null);
    return hearer.connection().map(connection -> connection.isReached(sender)).orElse(true);
  }

  /** Calls one; tells whether its answer is the last one. */
  private boolean hear(Hearer hearer) {
    List<@Nullable Object> current = answers.arguments();
    world.sightings().saw(number, Features.of(hearer, event));
    try {
      if (!invocation.isWanted(hearer, current)) {
        world.sightings().saw(number, Feature.CONDITION_FALSE);
        return false;
      }
      Object answer = invocation.call(hearer, current);
      if (event.policy() == FailurePolicy.EVICT) {
        hearer.connection().ifPresent(Connection::succeeded);
      }
      return event.answering() != Answering.VOID && answers.take(answer);
    } catch (Thrown failure) {
      failed(hearer, failure, current);
      return false;
    }
  }

  private void failed(Hearer hearer, Thrown cause, List<@Nullable Object> current) {
    world.sightings().saw(number, Features.of(cause));
    boolean isCaught =
        event.policy() != FailurePolicy.PROPAGATE
            || event.exceptions().contains(Failing.INTERRUPTED);
    if (cause.failing() == Failing.INTERRUPTED && isCaught) {
      world.interrupt();
    }
    if (cause.failing().endsFire() || event.policy() == FailurePolicy.PROPAGATE) {
      collected.forEach(earlier -> cause.suppress(earlier.cause()));
      throw cause;
    }
    if (event.policy() == FailurePolicy.COLLECT) {
      collected.add(failure(hearer, cause, current));
    } else {
      report(hearer, cause, current);
    }
  }

  private void report(Hearer hearer, Thrown cause, List<@Nullable Object> current) {
    Failure failure = failure(hearer, cause, current);
    boolean isEvicted =
        event.policy() == FailurePolicy.EVICT
            && hearer.connection().map(it -> it.failed(event.evictAfter())).orElse(false);
    world.report(failure, isEvicted);
  }

  private Failure failure(Hearer hearer, Thrown cause, List<@Nullable Object> current) {
    Optional<Object> receiver =
        hearer.connection().map(connection -> new Label(connection.receiver()));
    return World.failure(event.name(), hearer.identity(), cause, current, receiver);
  }
}
