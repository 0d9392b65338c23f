package dev.hardwire.tools.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A method in a graph, or the choice among those that may run where one is called. */
public final class Node {
  private final int number;
  private final Optional<Method> method;
  private final List<Edge> incoming = new ArrayList<>(2);

  Node(int number, Optional<Method> method) {
    this.number = number;
    this.method = method;
  }

  /** Its place among the nodes of its graph. */
  int number() {
    return number;
  }

  /**
   * The method of a node that is no choice.
   *
   * @throws java.util.NoSuchElementException if it is one
   */
  public Method method() {
    return method.orElseThrow();
  }

  List<Edge> incoming() {
    return incoming;
  }

  /** The nodes that lead here directly. */
  public Stream<Node> previous() {
    return incoming.stream().map(Edge::from);
  }

  /**
   * A call.
   *
   * @param from who calls
   * @param to what is called
   * @param line the line of the call
   * @param isStep whether somebody who reads the source sees a call of another method
   */
  record Edge(Node from, Node to, int line, boolean isStep) {}
}
