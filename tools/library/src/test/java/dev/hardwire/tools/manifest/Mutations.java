package dev.hardwire.tools.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes of a manifest: one member less, one more, or one value of another kind, in every place.
 */
public final class Mutations {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Mutations() {}

  /**
   * A change of a tree.
   *
   * @param change makes it
   * @param undo takes it back
   */
  public record Mutation(Runnable change, Runnable undo) {}

  /** All changes of a tree, to be made one at a time. */
  public static List<Mutation> of(JsonNode tree) {
    List<Mutation> mutations = new ArrayList<>();
    collect(tree, mutations);
    return mutations;
  }

  private static void collect(JsonNode node, List<Mutation> mutations) {
    if (node instanceof ObjectNode object) {
      object.fieldNames().forEachRemaining(name -> member(object, name, mutations));
      mutations.add(new Mutation(() -> object.put("colour", "red"), () -> object.remove("colour")));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        element(array, i, mutations);
      }
    }
    if (node instanceof ContainerNode<?> container) {
      container.forEach(child -> collect(child, mutations));
    }
  }

  private static void member(ObjectNode object, String name, List<Mutation> mutations) {
    JsonNode value = object.get(name);
    Runnable undo = () -> object.set(name, value);
    others(value).forEach(o -> mutations.add(new Mutation(() -> object.set(name, o), undo)));
    mutations.add(new Mutation(() -> object.remove(name), undo));
  }

  private static void element(ArrayNode array, int index, List<Mutation> mutations) {
    JsonNode value = array.get(index);
    Runnable undo = () -> array.set(index, value);
    others(value).forEach(o -> mutations.add(new Mutation(() -> array.set(index, o), undo)));
  }

  private static List<JsonNode> others(JsonNode value) {
    return List.of(
        JSON.nullNode(),
        JSON.getNodeFactory().numberNode(value.isNumber() ? -1 : 1),
        JSON.getNodeFactory().numberNode(0.5),
        JSON.getNodeFactory().booleanNode(true),
        JSON.getNodeFactory().textNode("PROPAGATE"),
        JSON.createArrayNode().add(5),
        JSON.createArrayNode().add(JSON.createObjectNode()),
        JSON.createObjectNode().put("kind", 5));
  }
}
