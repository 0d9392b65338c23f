package dev.hardwire.integration.semantics.reference;

import dev.hardwire.integration.semantics.program.CallbackSpec;
import dev.hardwire.integration.semantics.program.OwnerSpec;
import dev.hardwire.integration.semantics.program.Program;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The order in which the callbacks of an event run. Those of lower {@code order} run earlier;
 * within one, the first one in the order of modules, owners and methods of which all predecessors
 * have run.
 */
public final class CallOrder {

  private final Program program;

  public CallOrder(Program program) {
    this.program = program;
  }

  /** The callbacks of an event, in order; empty if what they say contradicts itself. */
  public Optional<List<Member>> of(String event) {
    return sorted(inTextualOrder(event), this::precedes);
  }

  /**
   * Repeatedly the first one that nobody precedes who has still to come; empty if there is none.
   *
   * @param textual those to sort, in the order that holds where nothing else is said
   */
  public static <T> Optional<List<T>> sorted(List<T> textual, BiPredicate<T, T> precedes) {
    List<T> waiting = new ArrayList<>(textual);
    List<T> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Optional<T> next =
          waiting.stream()
              .filter(member -> waiting.stream().noneMatch(other -> precedes.test(other, member)))
              .findFirst();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      waiting.remove(next.get());
      ordered.add(next.get());
    }
    return Optional.of(ordered);
  }

  private List<Member> inTextualOrder(String event) {
    List<Member> members = new ArrayList<>();
    for (OwnerSpec owner : program.owners()) {
      for (CallbackSpec callback : owner.callbacks()) {
        if (callback.events().contains(event)) {
          members.add(new Member(owner, callback));
        }
      }
    }
    members.sort(
        Comparator.<Member>comparingInt(member -> rank(member.owner()))
            .thenComparing(member -> member.owner().nestedName())
            .thenComparing(member -> member.methodKey(program.commonPackage())));
    return members;
  }

  private int rank(OwnerSpec owner) {
    int listed = program.modules().indexOf(owner.module());
    return listed < 0 ? program.modules().size() : listed;
  }

  private boolean precedes(Member one, Member other) {
    return one.callback().ordering().order() < other.callback().ordering().order()
        || one.callback().ordering().before().stream().anyMatch(name -> isCalled(other, name))
        || other.callback().ordering().after().stream().anyMatch(name -> isCalled(one, name));
  }

  private boolean isCalled(Member member, String name) {
    return member.isCalled(name, program.packageOf(member.owner()));
  }
}
