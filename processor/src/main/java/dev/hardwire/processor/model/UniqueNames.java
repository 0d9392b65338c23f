package dev.hardwire.processor.model;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Gives out names of one scope, each once: {@code store}, then {@code store2}. */
public final class UniqueNames {

  private final Set<String> taken = new HashSet<>();

  /**
   * The wanted name, or, where it is taken or a keyword, the name with the first free number behind
   * it.
   */
  public String take(String wanted) {
    String name = wanted;
    for (int number = 2; SourceVersion.isKeyword(name) || !taken.add(name); number++) {
      name = wanted + number;
    }
    return name;
  }
}
