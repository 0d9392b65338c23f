package music;

/** A conductor's wish. */
public enum Override {
  LOUDER,
  SOFTER
}
