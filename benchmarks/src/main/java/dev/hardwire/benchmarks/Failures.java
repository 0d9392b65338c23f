package dev.hardwire.benchmarks;

import org.jspecify.annotations.Nullable;

/** What a person would do with failures. None happens while fires are measured. */
final class Failures {

  private Failures() {}

  static RuntimeException add(@Nullable RuntimeException failures, Exception failure) {
    RuntimeException all = failures == null ? new IllegalStateException("Some failed") : failures;
    all.addSuppressed(failure);
    return all;
  }

  static void throwIfAny(@Nullable RuntimeException failures) {
    if (failures != null) {
      throw failures;
    }
  }

  static void log(Exception failure) {
    System.getLogger("benchmarks").log(System.Logger.Level.WARNING, "A handler failed", failure);
  }
}
