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
  NARROWER_OPTIONAL
}
