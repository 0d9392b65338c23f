package dev.hardwire.integration.semantics.feature;

import java.util.Locale;

/** Something that an event of a program has, or that happens to it. */
public enum Feature {
  VOID(Kind.ANSWERING),
  VETO(Kind.ANSWERING),
  LIST(Kind.ANSWERING),
  OPTIONAL(Kind.ANSWERING),
  ONE(Kind.ANSWERING),
  FOLD(Kind.ANSWERING),
  PROPAGATE(Kind.POLICY),
  COLLECT(Kind.POLICY),
  ISOLATE(Kind.POLICY),
  EVICT(Kind.POLICY),
  OPEN(Kind.CONTRACT),
  STICKY(Kind.CONTRACT),
  METADATA(Kind.CONTRACT),
  SENDER(Kind.CONTRACT),
  IS_HEARD(Kind.CONTRACT),
  INFERRED(Kind.WIRING),
  MODULES(Kind.WIRING),
  UNCONNECTED(Kind.WIRING),
  HOOKS(Kind.HOOK),
  BY_NAME(Kind.WAY),
  BY_PUBLISHER(Kind.WAY),
  BY_STATIC_DOOR(Kind.WAY),
  OBJECT(Kind.WAY),
  STATIC(Kind.CALLBACK),
  SINGLE(Kind.CALLBACK),
  ATTACHED(Kind.CALLBACK),
  ATTACHED_WEAKLY(Kind.CALLBACK),
  HIDDEN(Kind.CALLBACK),
  NESTED(Kind.CALLBACK),
  ORDERED(Kind.CALLBACK),
  BEFORE_OR_AFTER(Kind.CALLBACK),
  CONDITION(Kind.CALLBACK),
  CONDITION_FALSE(Kind.CALLBACK),
  INFO(Kind.CALLBACK),
  FEWER_PARAMETERS(Kind.CALLBACK),
  BOUND_BY_POSITION(Kind.CALLBACK),
  BOUND_BY_TYPE(Kind.CALLBACK),
  SEVERAL_EVENTS(Kind.CALLBACK),
  LISTENER(Kind.LISTENER),
  ONCE(Kind.LISTENER),
  WEAK_LISTENER(Kind.LISTENER),
  FOR_SENDER(Kind.LISTENER),
  HANDED_OVER(Kind.ARRIVAL),
  UNHEARD_IGNORED(Kind.UNHEARD),
  UNHEARD_REPORTED(Kind.UNHEARD),
  UNHEARD_THROWN(Kind.UNHEARD),
  FIRES_DURING_DISPATCH(Kind.CALL),
  CHANGES_DURING_DISPATCH(Kind.CALL),
  NULL_ANSWER(Kind.CALL),
  UNCHECKED(Kind.CALL),
  CHECKED(Kind.CALL),
  ERROR(Kind.CALL),
  INTERRUPTED(Kind.CALL),
  HOOK_FAILED(Kind.HOOK),
  HANDLER_FAILED(Kind.REPORT),
  EVICTED(Kind.REPORT);

  private final Kind kind;

  Feature(Kind kind) {
    this.kind = kind;
  }

  /** What the feature belongs to. */
  enum Kind {
    ANSWERING,
    POLICY,
    CONTRACT,
    WIRING,
    WAY,
    CALLBACK,
    LISTENER,
    ARRIVAL,
    UNHEARD,
    CALL,
    HOOK,
    REPORT
  }

  Kind kind() {
    return kind;
  }

  /** As tables have it. */
  String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
