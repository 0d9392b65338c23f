package dev.hardwire.processor.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.AnswerForm;
import dev.hardwire.processor.model.AnswerModel;
import dev.hardwire.processor.model.AnswerModel.Kind;
import dev.hardwire.processor.model.AsyncModel;
import dev.hardwire.processor.model.AsyncModel.Mode;
import dev.hardwire.processor.model.AsynchronyModel;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.WiringModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What contracts and callbacks say of calls that take their time, as it reaches the model. */
class AsyncPlanTest {

  private static final ClassName EXECUTOR = ClassName.get("java.util.concurrent", "Executor");
  private static final OwnerModel MAIL = new OwnerModel(EXECUTOR, "mailExecutor");

  @TempDir Path folder;
  private PlannedProgram program;

  @BeforeEach
  void openShop() {
    program = new PlannedProgram(folder).with("shop/Shop.java", "@EventWiring final class Shop {}");
  }

  private void contract(String returned, String parameters) {
    program.with(
        "shop/OrderPlaced.java",
        "import java.util.concurrent.*; @Event(\"order_placed\") interface OrderPlaced { "
            + returned
            + " fire("
            + parameters
            + "); }");
  }

  private void owner(String members) {
    program.with(
        "shop/Orders.java",
        "import java.io.*; import java.util.concurrent.*; final class Orders { " + members + " }");
  }

  private EventModel event() {
    return program.event("order_placed");
  }

  private AnswerModel answer() {
    return event().contract().fire().answer();
  }

  private CallModel call() {
    return event().calls().get(0);
  }

  private static List<String> names(List<OwnerModel> owners) {
    return owners.stream().map(OwnerModel::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Void                   | NONE  | java.lang.Void
          Boolean                | VETO  | java.lang.Boolean
          List<String>           | LIST  | java.lang.String
          Optional<String>       | FIRST | java.lang.String
          """)
  void futureHoldsWhatIsCombined(String held, Kind kind, String element) {
    contract("CompletableFuture<" + held + ">", "String id");
    assertEquals(kind, answer().kind());
    assertEquals(element, answer().element().toString());
    assertEquals(-1, answer().fold());
    assertTrue(answer().isFuture());
    assertFalse(answer().isVoid());
    assertTrue(answer().returned().toString().startsWith("java.util.concurrent.Completable"));
  }

  @Test
  void futureOfAnythingElseIsAnsweredByOneCallback() {
    contract("CompletableFuture<Integer>", "String id");
    owner("@Callback(\"order_placed\") static int price(String id) { return 1; }");
    assertEquals(Kind.ONE, answer().kind());
    assertEquals(AnswerForm.PRIMITIVE, call().answer());
  }

  @Test
  void markedParameterMakesAChainOfAFuture() {
    contract("CompletableFuture<Long>", "String id, @Fold long price");
    owner(
        "@Callback(\"order_placed\") static CompletionStage<Long> cut(long price) { return null; }"
            + "@Callback(\"order_placed\") static long tax(Long price) { return price; }");
    assertEquals(Kind.FOLD, answer().kind());
    assertEquals("java.lang.Long", answer().element().toString());
    assertEquals(1, answer().fold());
    assertEquals(
        List.of(AnswerForm.PRIMITIVE, AnswerForm.STAGE),
        event().calls().stream().map(CallModel::answer).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Void             | void                                          | IGNORED
          Void             | int                                           | IGNORED
          Void             | CompletionStage<?>                            | STAGE
          Void             | CompletableFuture                             | STAGE
          Boolean          | boolean                                       | PRIMITIVE
          Boolean          | Boolean                                       | OBJECT
          Boolean          | CompletionStage<Boolean>                      | STAGE
          List<Number>     | Integer                                       | OBJECT
          List<Number>     | double                                        | PRIMITIVE
          List<Number>     | CompletionStage<? extends Integer>            | STAGE
          List<Number>     | Receipt                                       | STAGE
          List<Object>     | CompletableFuture<?>                          | STAGE
          Optional<Number> | int                                           | PRIMITIVE
          Optional<Number> | Optional<Number>                              | OPTIONAL
          Optional<Number> | Optional<Integer>                             | NARROWER_OPTIONAL
          Optional<Number> | CompletableFuture<Optional<Number>>           | STAGE
          Optional<Number> | CompletionStage<? extends Optional<Integer>>  | STAGE
          Optional<Number> | Receipt                                       | STAGE_OF_ELEMENT
          Number           | CompletableFuture<Integer>                    | STAGE
          """)
  void answersOfFuturesHaveForms(String held, String returned, AnswerForm form) {
    contract("CompletableFuture<" + held + ">", "String id");
    program.with(
        "shop/Receipt.java",
        "abstract class Receipt extends java.util.concurrent.CompletableFuture<Integer> {}");
    String body =
        switch (returned) {
          case "void" -> "";
          case "boolean" -> "return true;";
          case "int", "double" -> "return 1;";
          default -> "return null;";
        };
    owner(
        "@SuppressWarnings(\"rawtypes\") @Callback(\"order_placed\") static "
            + returned
            + " answer() { "
            + body
            + " }");
    assertEquals(form, call().answer());
    assertEquals(form.isStage(), call().isLater());
  }

  @Test
  void callbacksSayHowTheirCallsAreMade() {
    owner(
        "@Callback(value = \"order_placed\", executor = \"mail\", timeout = \"2s\","
            + " maxInFlight = 10, whenFull = WhenFull.REJECT) static void mail(String id) {}"
            + "@Callback(value = \"order_placed\", async = true) static void post(String id) {}"
            + "@Callback(\"order_placed\") static void count(String id) {}");
    assertEquals(
        List.of(
            AsyncModel.CALLER,
            new AsyncModel(Mode.NAMED, Optional.of(MAIL), 2000, 10, false),
            new AsyncModel(Mode.DEFAULT, Optional.empty(), 0, 0, true)),
        event().calls().stream().map(CallModel::async).toList());
  }

  @ParameterizedTest
  @CsvSource({"500ms,500", "2s,2000", "5m,300000", "1h,3600000", "8760h,31536000000"})
  void timeoutsHaveUnits(String timeout, long millis) {
    contract("CompletableFuture<Void>", "String id");
    owner(
        "@Callback(value = \"order_placed\", timeout = \""
            + timeout
            + "\") static CompletionStage<Void> post() { return null; }");
    assertEquals(new AsyncModel(Mode.CALLER, Optional.empty(), millis, 0, true), call().async());
  }

  @Test
  void executorIsNamedEvenWhereTheDefaultOneWouldDo() {
    owner(
        "@Callback(value = \"order_placed\", async = true, executor = \"mail\")"
            + " static void mail() {}");
    assertEquals(Mode.NAMED, call().async().mode());
  }

  @Test
  void executorsStandBehindOwnersAndGiveNoWay() {
    owner("@Callback(value = \"order_placed\", executor = \"mail.out\") void mail() {}");
    program
        .with(
            "shop/MailOutExecutor.java",
            "final class MailOutExecutor { @Callback(value = \"order_placed\", executor = \"db\")"
                + " void store() {} }")
        .with(
            "shop/Tracing.java",
            "abstract class Tracing implements dev.hardwire.runtime.Around<String> {}")
        .with("shop/Shop.java", "@EventWiring(around = Tracing.class) final class Shop {}");
    WiringModel model = program.model();
    assertEquals(
        List.of("mailOutExecutor2", "orders", "tracing", "dbExecutor", "mailOutExecutor"),
        names(model.owners()));
    assertEquals(
        new AsynchronyModel(
            true,
            List.of(
                new OwnerModel(EXECUTOR, "dbExecutor"),
                new OwnerModel(EXECUTOR, "mailOutExecutor")),
            false),
        model.asynchrony());
  }

  @Test
  void wiringTracesFiresWhereItSaysSo() {
    program.with("shop/Shop.java", "@EventWiring(traceFires = true) final class Shop {}");
    assertEquals(new AsynchronyModel(false, List.of(), true), program.model().asynchrony());
  }

  @Test
  void contractThatReturnsAFutureMakesAWiringAsynchronous() {
    contract("CompletableFuture<Void>", "String id");
    assertTrue(program.model().asynchrony().isPresent());
  }

  @Test
  void ownersThatStayOutNeedNoExecutor() {
    owner("@Callback(value = \"order_placed\", executor = \"mail\") static void mail() {}");
    program.with("shop/Shop.java", "@EventWiring(without = \"Orders\") final class Shop {}");
    assertEquals(AsynchronyModel.NONE, program.model().asynchrony());
  }

  @Test
  void unusableCallbacksNeedTheirExecutorAllTheSame() {
    owner("@Callback(value = \"order_placed\", executor = \"mail\") private void mail() {}");
    WiringPlan plan = program.plan();
    assertEquals(List.of("orders", "mailExecutor"), names(plan.model().owners()));
    assertTrue(plan.model().asynchrony().isPresent());
  }

  @Test
  void laterCallbacksComeBehindTheOthersWhateverTheirOrder() {
    owner(
        "@Callback(value = \"order_placed\", async = true, order = -1) static void b() {}"
            + "@Callback(value = \"order_placed\", async = true, order = -2) static void a() {}"
            + "@Callback(value = \"order_placed\", order = 2) static void d() {}"
            + "@Callback(value = \"order_placed\", order = 1, before = \"Orders.b\")"
            + " static void c() {}");
    assertEquals(
        List.of("Orders.c", "Orders.d", "Orders.a", "Orders.b"), program.callbacks("order_placed"));
  }

  @Test
  void stagesComeBehindOtherAnswers() {
    contract("CompletableFuture<List<String>>", "");
    owner(
        "@Callback(\"order_placed\") static CompletionStage<String> a() { return null; }"
            + "@Callback(\"order_placed\") static String b() { return null; }");
    assertEquals(List.of("Orders.b", "Orders.a"), program.callbacks("order_placed"));
  }

  @Test
  void callbacksThatAreHandedOverMayThrowWhatTheyLike() {
    owner(
        "@Callback(value = \"order_placed\", async = true) static void mail() throws IOException"
            + " {}");
    assertEquals(1, event().calls().size());
  }

  @Test
  void callbacksOfFuturesAndTheirConditionsMayThrowWhatTheyLike() {
    contract("CompletableFuture<Void>", "");
    owner(
        "@Callback(value = \"order_placed\", when = \"isOpen\") static void mail()"
            + " throws IOException {} static boolean isOpen() throws Exception { return true; }");
    assertEquals(1, event().calls().size());
  }

  @Test
  void stageOfACallbackThatIsHandedOverIsAwaited() {
    contract("void", "");
    owner(
        "@Callback(value = \"order_placed\", async = true) static CompletionStage<?> post()"
            + " { return null; }");
    assertEquals(AnswerForm.STAGE, call().answer());
  }

  @Test
  void indexKeepsWhatCallbacksSay() {
    program =
        new PlannedProgram(folder)
            .with("mail/Mail.java", "@CallbackModule public interface Mail {}")
            .with(
                "mail/OrderPlaced.java",
                "@Event(\"order_placed\") public interface OrderPlaced { void fire(String id); }")
            .with(
                "mail/Mailer.java",
                "import java.util.concurrent.*; final class Mailer {"
                    + "@Callback(value = \"order_placed\", executor = \"mail\", timeout = \"2s\","
                    + " maxInFlight = 3, whenFull = WhenFull.REJECT)"
                    + " static CompletionStage<Long> send() { return null; }"
                    + "@Callback(value = \"order_placed\", async = true) static void log() {}"
                    + "@Callback(\"order_placed\") static void note() {} }")
            .compiled()
            .with("shop/Shop.java", "@EventWiring(mail.Mail.class) final class Shop {}");
    List<CallModel> calls = event().calls();
    assertEquals(
        List.of("Mailer.note", "Mailer.log", "Mailer.send"), program.callbacks("order_placed"));
    assertEquals(
        List.of(
            AsyncModel.CALLER,
            new AsyncModel(Mode.DEFAULT, Optional.empty(), 0, 0, true),
            new AsyncModel(Mode.NAMED, Optional.of(MAIL), 2000, 3, false)),
        calls.stream().map(CallModel::async).toList());
    assertEquals(AnswerForm.STAGE, calls.get(2).answer());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "executor = \"mail\"",
        "async = true",
        "async = true, timeout = \"1s\"",
        "async = true, maxInFlight = 1",
        "async = true, maxInFlight = 1, whenFull = WhenFull.REJECT"
      })
  void hashOfAnIndexTellsOfAnyChange(String member) {
    assertNotEquals(hash("plain", "async = false"), hash("changed", member));
    assertNotEquals(hash("other", "async = true, maxInFlight = 2"), hash("changed2", member));
  }

  private String hash(String name, String member) {
    return new PlannedProgram(folder.resolve(name))
        .with("mail/Mail.java", "@CallbackModule public interface Mail {}")
        .with(
            "mail/Mailer.java",
            "public final class Mailer { @Callback(value = \"order_placed\", "
                + member
                + ") public static void send() {} }")
        .compiled()
        .with("shop/Shop.java", "@EventWiring(mail.Mail.class) final class Shop {}")
        .plan()
        .model()
        .indexes()
        .get(0)
        .hash();
  }

  @Test
  void listedOwnerSaysHowItsCallsAreMade() {
    program =
        new PlannedProgram(folder)
            .with(
                "mail/Mailer.java",
                "public final class Mailer { @Callback(value = \"order_placed\","
                    + " executor = \"mail\") public static void send() {} }")
            .with("mail/Mail.java", "@CallbackModule public interface Mail {}")
            .compiled()
            .with("shop/Shop.java", "@EventWiring(mail.Mailer.class) final class Shop {}");
    assertEquals(Optional.of(MAIL), call().async().executor());
  }
}
