package music;

/** How to tune a string. */
public interface Process {}
