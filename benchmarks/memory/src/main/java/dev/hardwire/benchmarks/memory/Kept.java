package dev.hardwire.benchmarks.memory;

import java.util.List;
import org.openjdk.jol.info.GraphLayout;

/**
 * Objects, and which of all those that they lead to aren't counted.
 *
 * @param root of what is counted
 * @param given what the program has anyway, such as owners
 */
record Kept(Object root, List<?> given) {

  long bytes() {
    return GraphLayout.parseInstance(root, given).totalSize()
        - GraphLayout.parseInstance(given).totalSize();
  }
}
