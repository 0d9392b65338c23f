package dev.hardwire.integration.semantics.program;

import dev.hardwire.FailurePolicy;
import dev.hardwire.WhenUnheard;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An event.
 *
 * @param name by which callbacks listen to it
 * @param contract the simple name of its contract
 * @param answer the type of one answer; for a {@code VOID} event, that of nothing
 * @param options the switches that are on
 * @param exceptions the checked exceptions that the contract declares
 */
public record EventSpec(
    String name,
    String contract,
    Answering answering,
    Type answer,
    List<Parameter> parameters,
    FailurePolicy policy,
    int evictAfter,
    WhenUnheard whenUnheard,
    Set<Option> options,
    Set<Failing> exceptions,
    Map<String, String> metadata) {

  private static final Pattern WORDS = Pattern.compile("[-_.]");

  /** A switch of an event. */
  public enum Option {
    OPEN,
    STICKY,
    PUBLISHER,
    /** The contract has {@code isHeard()}. */
    IS_HEARD
  }

  public boolean has(Option option) {
    return options.contains(option);
  }

  public boolean isOpen() {
    return has(Option.OPEN);
  }

  public boolean isSticky() {
    return has(Option.STICKY);
  }

  /** The same event with an option less. */
  public EventSpec without(Option option) {
    Set<Option> fewer = EnumSet.noneOf(Option.class);
    fewer.addAll(options);
    fewer.remove(option);
    return new EventSpec(
        name,
        contract,
        answering,
        answer,
        parameters,
        policy,
        evictAfter,
        whenUnheard,
        fewer,
        exceptions,
        metadata);
  }

  /** The place of the parameter with the given role. */
  public Optional<Integer> indexOf(Parameter.Role role) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).role() == role) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  public boolean hasSender() {
    return indexOf(Parameter.Role.SENDER).isPresent();
  }

  /** Whether failures are told to an error handler. */
  public boolean isIsolating() {
    return policy == FailurePolicy.ISOLATE || policy == FailurePolicy.EVICT;
  }

  /** The name in camel case: {@code userJoined} for {@code user_joined}. */
  public String accessor() {
    StringBuilder accessor = new StringBuilder();
    for (String word : WORDS.split(name, -1)) {
      accessor.append(accessor.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)));
      accessor.append(word.substring(1));
    }
    return accessor.toString();
  }

  /** The accessor's name as that of a type. */
  public String typeName() {
    return Character.toUpperCase(name.charAt(0)) + accessor().substring(1);
  }
}
