package dev.hardwire.processor.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.model.AnswerForm;
import dev.hardwire.processor.model.AnswerModel;
import dev.hardwire.processor.model.AnswerModel.Kind;
import dev.hardwire.processor.model.ArgumentModel;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.CallbackCall;
import dev.hardwire.processor.model.ConditionModel;
import dev.hardwire.processor.model.DeliveryModel;
import dev.hardwire.processor.model.DeliveryModel.Policy;
import dev.hardwire.processor.model.DeliveryModel.Unheard;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.WiringModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What contracts and callbacks say of an event's delivery, as it reaches the model. */
class DeliveryPlanTest {

  @TempDir Path folder;
  private PlannedProgram program;

  @BeforeEach
  void openShop() {
    program = new PlannedProgram(folder).with("shop/Shop.java", "@EventWiring final class Shop {}");
  }

  private void contract(String members, String method) {
    program.with(
        "shop/OrderPlaced.java",
        "@Event(value = \"order_placed\"" + members + ") interface OrderPlaced { " + method + " }");
  }

  private void owner(String members) {
    program.with("shop/Orders.java", "final class Orders { " + members + " }");
  }

  private EventModel event() {
    return program.event("order_placed");
  }

  private AnswerModel answer() {
    return event().contract().fire().answer();
  }

  private List<Integer> arguments(CallModel call) {
    return call.arguments().stream().map(ArgumentModel::index).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          void                  | NONE  | void
          boolean               | VETO  | boolean
          List<String>          | LIST  | java.lang.String
          List<? extends Number>| LIST  | java.lang.Number
          Optional<String>      | FIRST | java.lang.String
          """)
  void returnTypeSaysHowAnswersAreCombined(String returned, Kind kind, String element) {
    contract("", returned + " fire(String id);");
    assertEquals(kind, answer().kind());
    assertEquals(element, answer().element().toString());
    assertEquals(-1, answer().fold());
  }

  @Test
  void oneCallbackAnswersWhereTheTypeIsAnyOther() {
    contract("", "long fire(String id);");
    owner("@Callback(\"order_placed\") static int price(String id) { return 1; }");
    assertEquals(new AnswerModel(Kind.ONE, TypeName.LONG, TypeName.LONG, -1, false), answer());
    assertEquals(AnswerForm.PRIMITIVE, event().calls().get(0).answer());
  }

  @Test
  void markedParameterMakesAChain() {
    contract("", "boolean fire(String id, @Fold boolean isFree);");
    owner("@Callback(\"order_placed\") static Boolean free(boolean isFree) { return isFree; }");
    assertEquals(
        new AnswerModel(Kind.FOLD, TypeName.BOOLEAN, TypeName.BOOLEAN, 1, false), answer());
    assertEquals(AnswerForm.OBJECT, event().calls().get(0).answer());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Optional<Number>  | OPTIONAL
          Optional<Integer> | NARROWER_OPTIONAL
          Optional<?  extends Number> | NARROWER_OPTIONAL
          Integer           | OBJECT
          int               | PRIMITIVE
          """)
  void answersHaveForms(String returned, AnswerForm form) {
    contract("", "Optional<Number> fire(String id);");
    String answer = returned.startsWith("Optional") ? "Optional.empty()" : "1";
    owner("@Callback(\"order_placed\") static " + returned + " n() { return " + answer + "; }");
    assertEquals(form, event().calls().get(0).answer());
  }

  @Test
  void deliveryIsAsDeclared() {
    contract(
        ", onError = FailurePolicy.EVICT, evictAfter = 5, whenUnheard = WhenUnheard.REPORT,"
            + " open = true, sticky = true, metadata = {@Metadata(key = \"b\", value = \"1\"),"
            + " @Metadata(key = \"a\", value = \"2\")}",
        "void fire(String id, @Sender Shop shop) throws Exception;"
            + " default boolean isHeard() { return true; }");
    DeliveryModel delivery = event().contract().delivery();
    DeliveryModel.Sender sender = new DeliveryModel.Sender(1, ClassName.get("shop", "Shop"));
    assertEquals(
        new DeliveryModel(
            Policy.EVICT,
            5,
            Unheard.REPORT,
            true,
            true,
            true,
            Optional.of(sender),
            true,
            Map.of("a", "2", "b", "1")),
        delivery);
    assertEquals(List.of("b", "a"), List.copyOf(delivery.metadata().keySet()));
  }

  @Test
  void plainContractIsPlain() {
    contract("", "void fire(String id) throws java.io.IOException;");
    assertEquals(DeliveryModel.PLAIN, event().contract().delivery());
  }

  @Test
  void eventInfoIsNoArgument() {
    contract("", "void fire(String id, int amount);");
    owner("@Callback(\"order_placed\") static void log(EventInfo info, int amount) {}");
    CallModel call = event().calls().get(0);
    assertEquals(List.of(ArgumentModel.INFO, 1), arguments(call));
    assertTrue(call.needsInfo());
  }

  @Test
  void eventInfoOfTheContractIsAnArgument() {
    contract("", "void fire(EventInfo cause, int amount);");
    owner("@Callback(\"order_placed\") static void log(int amount, EventInfo cause) {}");
    assertEquals(List.of(1, 0), arguments(event().calls().get(0)));
  }

  @Test
  void eventInfoIsNoPartOfAnInferredSignature() {
    owner(
        "@Callback(\"order_placed\") static void log(EventInfo info) {}"
            + "@Callback(\"order_placed\") static void count(int amount) {}");
    assertEquals(
        List.of("amount"),
        event().contract().fire().parameters().stream().map(p -> p.name()).toList());
    assertEquals(List.of(ArgumentModel.INFO), arguments(event().calls().get(1)));
  }

  @Test
  void conditionIsBoundLikeACallback() {
    contract("", "void fire(String id, int amount);");
    owner(
        "@Callback(value = \"order_placed\", when = \"isLarge\") void log(String id) {}"
            + " boolean isLarge(int amount, EventInfo info) { return true; }");
    ConditionModel condition = event().calls().get(0).condition().orElseThrow();
    assertEquals(
        new CallbackCall(ClassName.get("shop", "Orders"), "isLarge", CallbackCall.Receiver.TARGET),
        condition.call());
    assertEquals(
        List.of(1, ArgumentModel.INFO),
        condition.arguments().stream().map(ArgumentModel::index).toList());
    assertTrue(event().calls().get(0).needsInfo());
  }

  @Test
  void indexReachesConditionsAndKeepsPlaces() {
    PlannedProgram modules =
        new PlannedProgram(folder)
            .with("stock/Stock.java", "@CallbackModule public interface Stock {}")
            .with(
                "stock/Shelf.java",
                "public final class Shelf {"
                    + " @Callback(value = \"order_placed\", when = \"isLow\", order = 2)"
                    + " void refill(String id) {}"
                    + " @Callback(value = \"order_placed\", when = \"isLow\", order = 1)"
                    + " public int count(String id) { return 1; }"
                    + " static boolean isLow(int amount) { return true; } }")
            .compiled()
            .with(
                "shop/OrderPlaced.java",
                "@Event(\"order_placed\") interface OrderPlaced"
                    + " { void fire(String id, int amount); }")
            .with("shop/Shop.java", "@EventWiring(stock.Stock.class) final class Shop {}");
    EventModel placed = modules.event("order_placed");
    assertEquals(List.of("Shelf.count", "Shelf.refill"), modules.callbacks("order_placed"));
    ConditionModel condition = placed.calls().get(0).condition().orElseThrow();
    assertEquals("Shelf_isLow", condition.call().method());
    assertEquals(condition, placed.calls().get(1).condition().orElseThrow());
    assertEquals("[1]", condition.arguments().stream().map(ArgumentModel::index).toList() + "");
  }

  @Test
  void contractOfAnotherModuleSaysTheSame() {
    PlannedProgram modules =
        new PlannedProgram(folder)
            .with("orders/Orders.java", "@CallbackModule public interface Orders {}")
            .with(
                "orders/PriceAsked.java",
                "@Event(value = \"price_asked\", onError = FailurePolicy.COLLECT, open = true,"
                    + " metadata = @Metadata(key = \"a\", value = \"b\"))"
                    + " public interface PriceAsked {"
                    + " long fire(@Sender String shop, @Fold long price) throws Exception;"
                    + " default boolean isHeard() { return true; } }")
            .compiled()
            .with("shop/Shop.java", "@EventWiring(orders.Orders.class) final class Shop {}");
    EventModel asked = modules.event("price_asked");
    assertEquals(
        new AnswerModel(Kind.FOLD, TypeName.LONG, TypeName.LONG, 1, false),
        asked.contract().fire().answer());
    assertEquals(
        new DeliveryModel(
            Policy.COLLECT,
            3,
            Unheard.IGNORE,
            true,
            false,
            true,
            Optional.of(new DeliveryModel.Sender(0, ClassName.get(String.class))),
            true,
            Map.of("a", "b")),
        asked.contract().delivery());
  }

  @Test
  void attachableOwnersAreNotGivenToTheWiring() {
    owner("@Callback(\"order_placed\") void log(String id) {}");
    program
        .with(
            "shop/Screen.java",
            "@Attachable final class Screen { @Callback(\"order_placed\") void show(String id) {}"
                + " }")
        .with(
            "shop/Tracing.java",
            "abstract class Tracing implements dev.hardwire.runtime.Around<String> {}")
        .with("shop/Shop.java", "@EventWiring(around = Tracing.class) final class Shop {}");
    WiringModel model = program.model();
    assertEquals("[orders, tracing]", model.owners().stream().map(o -> o.name()).toList() + "");
    assertEquals("[screen]", model.attachables().stream().map(o -> o.name()).toList() + "");
    assertEquals(Optional.of(model.owners().get(1)), model.around());
    assertFalse(model.events().get(0).calls().get(0).isAttached());
    assertTrue(model.events().get(0).calls().get(1).isAttached());
  }

  @Test
  void ownerThatIsCalledAroundCallbacksIsGivenOnce() {
    program
        .with(
            "shop/Tracing.java",
            "abstract class Tracing implements dev.hardwire.runtime.Around<String>"
                + " { @Callback(\"order_placed\") void log(String id) {} }")
        .with("shop/Shop.java", "@EventWiring(around = Tracing.class) final class Shop {}");
    WiringModel model = program.model();
    assertEquals(model.owners(), List.of(model.around().orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Event(\"a\") public interface A { void fire(@Sender String id); }",
        "@Event(\"a\") public interface A { String fire(@Fold String id); }",
        "@Event(\"a\") public interface A { String fire(String id); }",
        "@Event(value = \"a\", open = true) public interface A { void fire(String id); }",
        "@Event(value = \"a\", sticky = true) public interface A { void fire(String id); }",
        "@Event(value = \"a\", onError = FailurePolicy.EVICT) public interface A"
            + " { void fire(String id); }",
        "@Event(value = \"a\", whenUnheard = WhenUnheard.THROW) public interface A"
            + " { void fire(String id); }",
        "@Event(value = \"a\", metadata = @Metadata(key = \"b\", value = \"c\")) public interface A"
            + " { void fire(String id); }",
        "@Event(\"a\") public interface A { void fire(String id);"
            + " default boolean isHeard() { return true; } }",
        "@Attachable public final class A { @Callback(\"a\") public void hear(String id) {} }",
        "public final class A { @Callback(value = \"a\", id = \"b\") public void hear(String id) {}"
            + " }",
        "public final class A { @Callback(value = \"a\", order = 1) public void hear(String id) {}"
            + " }",
        "public final class A { @Callback(value = \"a\", after = \"b\")"
            + " public void hear(String id) {} }",
        "public final class A { @Callback(value = \"a\", when = \"is\")"
            + " public void hear(String id) {} public static boolean is() { return true; } }",
        "public final class A { @Callback(value = \"a\", when = \"is\")"
            + " public void hear(String id) {} public boolean is() { return true; } }",
        "public final class A { @Callback(\"a\") public int hear(String id) { return 1; } }"
      })
  void hashOfAnIndexTellsOfAnyChange(String source) {
    String plain =
        source.contains("interface")
            ? "@Event(\"a\") public interface A { void fire(String id); }"
            : "public final class A { @Callback(\"a\") public void hear(String id) {} }";
    assertNotEquals(hash("plain", plain), hash("changed", source));
  }

  private String hash(String name, String source) {
    PlannedProgram module =
        new PlannedProgram(folder.resolve(name))
            .with("lib/Lib.java", "@CallbackModule public interface Lib {}")
            .with("lib/A.java", source)
            .compiled()
            .with("app/App.java", "@EventWiring(lib.Lib.class) final class App {}");
    return module.plan().model().indexes().get(0).hash();
  }

  @Test
  void ownersStayOut() {
    owner("@Callback(\"order_placed\") void log(String id) {}");
    program.with("shop/Shop.java", "@EventWiring(without = \"Orders\") final class Shop {}");
    assertEquals(List.of(), program.model().owners());
    assertEquals(List.of(), program.model().events());
  }
}
