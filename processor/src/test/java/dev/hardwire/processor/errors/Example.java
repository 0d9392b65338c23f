package dev.hardwire.processor.errors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of a page.
 *
 * @param title its heading
 * @param wrong the modules of the example, in the order of their compilation
 * @param messages what the compiler prints; absent where it has nothing to say
 * @param repaired the modules after the repair; empty where none is shown
 */
record Example(
    String title,
    List<ExampleModule> wrong,
    @Nullable String messages,
    List<ExampleModule> repaired) {

  Example {
    wrong = List.copyOf(wrong);
    repaired = List.copyOf(repaired);
  }

  @Override
  public String toString() {
    return title;
  }
}
