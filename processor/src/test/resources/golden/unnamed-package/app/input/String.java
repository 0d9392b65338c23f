/** Hides the other one. */
public record String(int length) {}
