package dev.hardwire.processor.wire;

/** An index that names something which does not exist: a jar is missing or newer. */
final class MissingMemberException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String what;

  MissingMemberException(String what) {
    super(what);
    this.what = what;
  }

  String what() {
    return what;
  }
}
