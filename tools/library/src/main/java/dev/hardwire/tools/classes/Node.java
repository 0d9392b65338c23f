package dev.hardwire.tools.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A method in a graph, or the choice among those that may run where one is called. */
public final class Node {
  private final Optional<Method> method;
  private final List<Edge> next = new ArrayList<>(2);
  private final List<Node> previous = new ArrayList<>(2);

  private Node(Optional<Method> method) {
    this.method = method;
  }

  static Node of(Method method) {
    return new Node(Optional.of(method));
  }

  static Node choice() {
    return new Node(Optional.empty());
  }

  /** The method; absent for a choice. */
  public Optional<Method> method() {
    return method;
  }

  /** The method of a node that is no choice. */
  public Method written() {
    return method.orElseThrow();
  }

  List<Edge> next() {
    return next;
  }

  /** The nodes that are reached from here directly. */
  public Stream<Node> following() {
    return next.stream().map(Edge::to);
  }

  /** The nodes that lead here directly. */
  public List<Node> previous() {
    return previous;
  }

  /**
   * A call.
   *
   * @param to what is called
   * @param line the line of the call
   * @param isStep whether somebody who reads the source sees a call of another method
   */
  record Edge(Node to, int line, boolean isStep) {}
}
