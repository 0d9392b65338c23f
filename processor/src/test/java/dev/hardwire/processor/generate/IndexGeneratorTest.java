package dev.hardwire.processor.generate;

import static dev.hardwire.processor.generate.Models.EMAILS;
import static dev.hardwire.processor.generate.Models.list;
import static dev.hardwire.processor.generate.Models.parameter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.AsyncOptions;
import dev.hardwire.processor.model.CallbackCall;
import dev.hardwire.processor.model.CallbackCall.Receiver;
import dev.hardwire.processor.model.CallbackLabel;
import dev.hardwire.processor.model.ForwardingMethod;
import dev.hardwire.processor.model.IndexModel;
import dev.hardwire.processor.model.IndexModel.CallbackEntry;
import dev.hardwire.processor.model.IndexModel.ContractEntry;
import dev.hardwire.processor.model.PlaceModel;
import dev.hardwire.processor.model.RetryOptions;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IndexGeneratorTest {

  private static final ClassName ANCHOR = ClassName.get("signup.emails", "EmailsModule");
  private static final ClassName LETTERS = ClassName.get("signup.emails.smtp", "Letters");

  private static List<TypeSpec> generate(
      List<ContractEntry> contracts, List<CallbackEntry> callbacks) {
    return IndexGenerator.generate(
        new IndexModel(ANCHOR, List.of(), List.of(), contracts, callbacks));
  }

  private static ContractEntry contract(int number) {
    ClassName type = ClassName.get("signup.events", "Event" + number);
    return new ContractEntry("event_" + number, type, List.of("name", "email"), "");
  }

  private static CallbackEntry direct(int number) {
    return new CallbackEntry(
        List.of("user_joined", "user_left"),
        "signup.emails.Emails",
        "greet" + number,
        List.of("java.lang.String"),
        List.of("email"),
        Optional.empty(),
        "");
  }

  private static CallbackEntry entered() {
    ForwardingMethod entry =
        new ForwardingMethod(
            "Letters_send",
            Optional.of(EMAILS),
            List.of(parameter("name")),
            Optional.empty(),
            List.of(ClassName.get(IOException.class)),
            new CallbackCall(
                LETTERS.peerClass("Letters_Callbacks"), "send2", Receiver.FIRST_ARGUMENT),
            new CallbackLabel(LETTERS, "send", List.of(), false));
    return new CallbackEntry(
        List.of("user_joined"),
        LETTERS.canonicalName(),
        "send",
        List.of("java.lang.String"),
        List.of("name"),
        Optional.of(entry),
        "");
  }

  private static String withoutSpace(GeneratedSource source) {
    return source.toString().replaceAll("\\s+", " ");
  }

  @Test
  void callbackSaysOfItsCallsWhatIsSpecial() {
    AsyncOptions async = new AsyncOptions("mail", true, "2s", 10, true);
    String special = generate(List.of(), List.of(with(async))).get(0).toString();
    assertTrue(
        special
            .replaceAll("\\s+", " ")
            .contains(
                "executor = \"mail\", async = true, timeout = \"2s\", maxInFlight = 10, whenFull ="
                    + " dev.hardwire.WhenFull.REJECT"));
    String plain = generate(List.of(), List.of(with(AsyncOptions.NONE))).get(0).toString();
    for (String member :
        List.of("executor", "async", "timeout", "maxInFlight", "whenFull", "retry")) {
      assertFalse(plain.contains(member), member);
    }
  }

  @Test
  void callbackSaysWhenItIsCalledAgain() {
    AsyncOptions async =
        new AsyncOptions("", true, "", 0, false, new RetryOptions(8, "200ms", "5m"));
    assertTrue(
        generate(List.of(), List.of(with(async)))
            .get(0)
            .toString()
            .replaceAll("\\s+", " ")
            .contains(
                "async = true, retry = @dev.hardwire.Retry(attempts = 8, first = \"200ms\", max ="
                    + " \"5m\")"));
  }

  private static CallbackEntry with(AsyncOptions async) {
    return new CallbackEntry(
        List.of("user_joined"),
        "signup.emails.Emails",
        "greet",
        List.of(),
        List.of(),
        Optional.empty(),
        PlaceModel.ANYWHERE,
        async,
        Optional.empty(),
        "static");
  }

  @Test
  void emptyIndexIsAnIndexAllTheSame() {
    List<TypeSpec> types = generate(List.of(), List.of());
    assertEquals(List.of("EmailsModule_Index"), GeneratedSource.names(types));
    GeneratedSource source = GeneratedSource.of(types.get(0));
    assertTrue(source.contains("@IndexPart\npublic final class EmailsModule_Index {"));
    assertTrue(source.contains("anchor = EmailsModule.class"));
    assertTrue(source.contains("format = 3"));
    assertFalse(source.contains("includes"));
    assertFalse(source.contains("parts"));
  }

  @Test
  void includesAreNamedInTheirOrder() {
    IndexModel index =
        new IndexModel(
            ANCHOR,
            List.of(ClassName.get("signup.events", "SignupEvents"), ClassName.get("a", "AModule")),
            List.of(),
            List.of(),
            List.of());
    GeneratedSource source = GeneratedSource.of(IndexGenerator.generate(index).get(0));
    assertTrue(withoutSpace(source).contains("includes = { SignupEvents.class, AModule.class }"));
    assertTrue(source.contains("hash = \"" + index.hash() + "\""));
  }

  @Test
  void contractsAndCallbacksAreDescribed() {
    String source =
        withoutSpace(GeneratedSource.of(generate(List.of(contract(1)), List.of(direct(1))).get(0)));
    assertTrue(
        source.contains(
            "contracts = @IndexedContract(event = \"event_1\", type = Event1.class,"
                + " parameters = {\"name\", \"email\"})"));
    assertTrue(
        source.contains(
            "callbacks = @IndexedCallback(events = {\"user_joined\", \"user_left\"},"
                + " owner = \"signup.emails.Emails\", method = \"greet1\","
                + " types = \"java.lang.String\", parameters = \"email\")"));
  }

  @Test
  void hiddenCallbacksHaveEntryMethods() {
    GeneratedSource source = GeneratedSource.of(generate(List.of(), List.of(entered())).get(0));
    assertTrue(withoutSpace(source).contains("parameters = \"name\", entry = \"Letters_send\")"));
    assertTrue(
        withoutSpace(source)
            .contains(
                "public static void Letters_send(Emails emails, String name) throws IOException"
                    + " {"));
    assertEquals(
        List.of("Letters_Callbacks.send2(emails, name);"),
        source.body("public static void Letters_send("));
    assertTrue(source.contains("Calls {@code Letters.send}."));
  }

  @Test
  void upTo1000EntriesOfAKindStandInOneClass() {
    assertEquals(
        1,
        generate(list(1_000, IndexGeneratorTest::contract), list(1_000, IndexGeneratorTest::direct))
            .size());
  }

  @Test
  void moreEntriesStandInParts() {
    List<TypeSpec> types =
        generate(list(2, IndexGeneratorTest::contract), list(1_001, IndexGeneratorTest::direct));
    assertEquals(
        List.of(
            "EmailsModule_Index",
            "EmailsModule_Index1",
            "EmailsModule_Index2",
            "EmailsModule_Index3"),
        GeneratedSource.names(types));
    GeneratedSource main = GeneratedSource.of(types.get(0));
    assertFalse(main.contains("@IndexPart"));
    assertTrue(
        withoutSpace(main)
            .contains(
                "parts = { EmailsModule_Index1.class, EmailsModule_Index2.class,"
                    + " EmailsModule_Index3.class }"));
    assertEquals(2, count(types.get(1), "@IndexedContract("));
    assertEquals(1_000, count(types.get(2), "@IndexedCallback("));
    assertEquals(1, count(types.get(3), "@IndexedCallback("));
    assertTrue(GeneratedSource.of(types.get(3)).contains("\"greet1000\""));
  }

  private static int count(TypeSpec type, String part) {
    return GeneratedSource.of(type).toString().split(Pattern.quote(part), -1).length - 1;
  }
}
