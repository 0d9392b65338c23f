package dev.hardwire.processor.model;

/** What a callback hands back, seen from what its event makes of it. */
public enum AnswerForm {
  /** Nothing, or something that does not count. */
  IGNORED,
  /** A primitive value, which is never null. */
  PRIMITIVE,
  /** An object, which must not be null. */
  OBJECT,
  /** An optional of exactly the type that the event answers. */
  OPTIONAL,
  /** An optional of a subtype. */
  NARROWER_OPTIONAL,
  /** A stage of what the event answers, or of something that does not count. */
  STAGE,
  /** A stage of what an optional answer holds. */
  STAGE_OF_ELEMENT;

  /** Whether the answer comes later. */
  public boolean isStage() {
    return this == STAGE || this == STAGE_OF_ELEMENT;
  }
}
