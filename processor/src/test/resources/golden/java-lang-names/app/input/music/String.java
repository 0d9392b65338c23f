package music;

/** One of a violin. */
public record String(char note) {}
