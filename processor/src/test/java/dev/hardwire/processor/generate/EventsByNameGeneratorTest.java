package dev.hardwire.processor.generate;

import static dev.hardwire.processor.generate.Models.STRING;
import static dev.hardwire.processor.generate.Models.broken;
import static dev.hardwire.processor.generate.Models.contract;
import static dev.hardwire.processor.generate.Models.event;
import static dev.hardwire.processor.generate.Models.fire;
import static dev.hardwire.processor.generate.Models.list;
import static dev.hardwire.processor.generate.Models.parameter;
import static dev.hardwire.processor.generate.Models.wiring;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.ParameterModel;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EventsByNameGeneratorTest {

  private static GeneratedSource source(EventModel... events) {
    List<TypeSpec> types = EventsByNameGenerator.generate(wiring(events));
    assertEquals(1, types.size());
    return GeneratedSource.of(types.get(0));
  }

  private static GeneratedSource source(ParameterModel... parameters) {
    return source(event(contract("user_joined", fire(parameters))));
  }

  @Test
  void eventIsFiredWithCheckedArguments() {
    assertEquals(
        List.of(
            "EventArguments given = EventArguments.of(event, arguments, \"String name\", \"String"
                + " email\");",
            "wiring.userJoined().fire(given.get(0, String.class), given.get(1, String.class));",
            "return null;"),
        source(event("user_joined")).body("case \"user_joined\" -> {"));
  }

  @Test
  void eventWithoutParametersIsFiredWithoutArguments() {
    assertEquals(
        List.of(
            "EventArguments.of(event, arguments);", "wiring.userJoined().fire();", "return null;"),
        source(new ParameterModel[0]).body("case \"user_joined\" -> {"));
  }

  @Test
  void primitivesHaveGettersOfTheirOwn() {
    assertEquals(
        List.of(
            "wiring.userJoined().fire(given.getBoolean(0), given.getInt(1), given.getDouble(2));"),
        source(
                new ParameterModel("vip", TypeName.BOOLEAN),
                new ParameterModel("age", TypeName.INT),
                new ParameterModel("score", TypeName.DOUBLE))
            .lines("wiring."));
  }

  @Test
  void genericsAndArraysAreCheckedByTheirErasure() {
    TypeName lists = ParameterizedTypeName.get(ClassName.get(List.class), STRING);
    GeneratedSource source =
        source(
            new ParameterModel("names", lists),
            new ParameterModel("groups", ArrayTypeName.of(lists)));
    assertEquals(List.of("\"List<String>[] groups\");"), source.lines("\"List<String>[]"));
    assertTrue(source.contains("given.get(0, List.class), given.get(1, List[].class)"));
  }

  @Test
  void typesAreWrittenOutWhereTheContractHasOverloads() {
    FireMethod overloaded =
        new FireMethod("fire", List.of(parameter("name")), List.of(), false, true);
    assertEquals(
        "wiring.userJoined().fire(given.<String>get(0, String.class));",
        source(event(contract("user_joined", overloaded)))
            .body("case \"user_joined\" -> {")
            .get(1));
  }

  @Test
  void unknownEventIsToldWithTheKnownOnes() {
    assertEquals(
        List.of(
            "default -> throw new UnknownEventException(event, \"user_joined\", \"user_left\");"),
        source(event("user_joined"), broken("user_lost"), event("user_left")).lines("default"));
    assertEquals(
        List.of("default -> throw new UnknownEventException(event);"),
        source(new EventModel[0]).lines("default"));
  }

  @Test
  void manyEventsAreToldApartByTheHashesOfTheirNames() {
    List<EventModel> events = list(300, i -> event("event_" + i));
    List<TypeSpec> types = EventsByNameGenerator.generate(wiring(events));
    GeneratedSource main = GeneratedSource.of(types.get(0));
    int shards = types.size() - 1;
    assertTrue(shards > 1);
    assertTrue(main.contains("switch (Math.floorMod(event.hashCode(), " + shards + ")) {"));
    List<String> cases = new ArrayList<>();
    for (int i = 0; i < shards; i++) {
      GeneratedSource shard = GeneratedSource.of(types.get(i + 1));
      assertTrue(
          main.contains(
              "case " + i + " -> App_EventsByName" + (i + 1) + ".run(wiring, event, arg"));
      assertEquals(
          List.of("default -> throw App_EventsByName.unknown(event);"), shard.lines("default"));
      for (String line : shard.lines("case ")) {
        String name = line.substring(6, line.lastIndexOf('"'));
        assertEquals(i, Math.floorMod(name.hashCode(), shards), name);
        cases.add(name);
      }
    }
    assertEquals(new TreeSet<>(list(300, i -> "event_" + i)), new TreeSet<>(cases));
    assertEquals(300, cases.size());
  }

  @Test
  void namesOfManyEventsAreListedByGroups() {
    List<TypeSpec> types =
        EventsByNameGenerator.generate(wiring(list(251, i -> event("event_" + i))));
    GeneratedSource main = GeneratedSource.of(types.get(0));
    assertEquals(
        List.of(
            "List<String> known = new ArrayList<>();",
            "Collections.addAll(known, names1());",
            "Collections.addAll(known, names2());",
            "return new UnknownEventException(event, known.toArray(new String[0]));"),
        main.body("static UnknownEventException unknown(String event) {"));
    assertEquals(
        List.of("return new String[] {\"event_250\"};"),
        main.body("private static String[] names2() {"));
    assertFalse(main.contains("names3"));
  }
}
