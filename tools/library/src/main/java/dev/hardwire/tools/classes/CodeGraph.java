package dev.hardwire.tools.classes;

import dev.hardwire.tools.classes.Call.Kind;
import dev.hardwire.tools.classes.Node.Edge;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which methods may run when one is called: those that it calls, with what subclasses have in their
 * place, its lambdas, and the methods of the local and anonymous classes that it makes objects of.
 * Calls by reflection, by code that was not read (such as the JDK's), and of what Hardwire
 * generated are not followed.
 */
public final class CodeGraph {
  private final ClassHierarchy hierarchy;
  private final Origins origins;
  private final Predicate<Call> isEnd;
  private final Map<Method, Node> methods = new LinkedHashMap<>();
  private final Map<String, Map<MethodName, Node>> choices = new HashMap<>();
  private int size;

  private CodeGraph(ClassHierarchy hierarchy, Predicate<Call> isEnd) {
    this.hierarchy = hierarchy;
    this.origins = Origins.of(hierarchy);
    this.isEnd = isEnd;
  }

  /**
   * Makes the graph of all methods.
   *
   * @param hierarchy the classes
   * @param isEnd calls that are not followed
   */
  public static CodeGraph of(ClassHierarchy hierarchy, Predicate<Call> isEnd) {
    CodeGraph graph = new CodeGraph(hierarchy, isEnd);
    for (ClassFile type : hierarchy.classes()) {
      if (!hierarchy.isGenerated(type)) {
        hierarchy
            .methods(type)
            .forEach(method -> graph.methods.put(method, graph.node(Optional.of(method))));
      }
    }
    List.copyOf(graph.methods.values()).forEach(graph::connect);
    return graph;
  }

  private Node node(Optional<Method> method) {
    return new Node(size++, method);
  }

  /** The number of nodes. */
  int size() {
    return size;
  }

  /** The methods that somebody wrote, with what their compiler added. */
  public Collection<Node> methods() {
    return methods.values();
  }

  /** Where code stands in the source. */
  public Origins origins() {
    return origins;
  }

  /** What may run where a method is called on an object of a class or of a subclass. */
  public Node virtual(ClassFile type, MethodName name) {
    Map<MethodName, Node> ofType = choices.computeIfAbsent(type.name(), n -> new HashMap<>());
    Node known = ofType.get(name);
    if (known != null) {
      return known;
    }
    Node choice = node(Optional.empty());
    ofType.put(name, choice);
    for (Method method : hierarchy.implementations(type, name)) {
      link(choice, Optional.ofNullable(methods.get(method)), 0, false);
    }
    return choice;
  }

  private void connect(Node caller) {
    for (Call call : caller.method().code().calls()) {
      if (!isEnd.test(call)) {
        hierarchy
            .named(call.owner())
            .filter(owner -> !hierarchy.isGenerated(owner))
            .ifPresent(owner -> connect(caller, call, owner));
      }
    }
  }

  private void connect(Node caller, Call call, ClassFile owner) {
    boolean isStep = !origins.isInvented(caller.method());
    Optional<Method> called = hierarchy.resolve(owner, call.method());
    boolean isLambda = called.filter(origins::isLambda).isPresent();
    if (call.kind() == Kind.VIRTUAL && !isLambda) {
      link(caller, Optional.of(virtual(owner, call.method())), call.line(), isStep);
      return;
    }
    link(caller, called.map(methods::get), call.line(), isStep && !isLambda);
    if (call.kind() == Kind.CONSTRUCTOR && owner.isLocal()) {
      for (Method method : hierarchy.methods(owner)) {
        if (method != called.orElse(null)) {
          link(caller, Optional.ofNullable(methods.get(method)), call.line(), false);
        }
      }
    }
  }

  private static void link(Node from, Optional<Node> to, int line, boolean isStep) {
    to.ifPresent(node -> node.incoming().add(new Edge(from, node, line, isStep)));
  }
}
