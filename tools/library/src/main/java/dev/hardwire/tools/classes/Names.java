package dev.hardwire.tools.classes;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps names once that many class files have: of an application's many calls, most are of few
 * methods.
 */
final class Names {
  private final Map<String, String> strings = new HashMap<>();
  private final Map<MethodName, MethodName> methods = new HashMap<>();

  String of(String name) {
    return strings.computeIfAbsent(name, same -> same);
  }

  MethodName of(MethodName name) {
    return methods.computeIfAbsent(name, same -> same);
  }
}
