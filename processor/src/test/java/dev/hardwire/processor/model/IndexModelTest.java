package dev.hardwire.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.palantir.javapoet.ClassName;
import dev.hardwire.index.ModuleIndex;
import dev.hardwire.processor.model.IndexModel.CallbackEntry;
import dev.hardwire.processor.model.IndexModel.ContractEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndexModelTest {

  private static final ClassName ANCHOR = ClassName.get("mail", "MailModule");
  private static final ClassName OTHER = ClassName.get("db", "DbModule");
  private static final ContractEntry CONTRACT = contract("user_joined", "UserJoined", "name", "s");
  private static final CallbackEntry CALLBACK = callback("user_joined", "greet", "name", "static");
  private static final IndexModel INDEX =
      new IndexModel(ANCHOR, List.of(OTHER), List.of(), List.of(CONTRACT), List.of(CALLBACK));

  private static ContractEntry contract(
      String event, String type, String parameter, String signature) {
    return new ContractEntry(event, ClassName.get("mail", type), List.of(parameter), signature);
  }

  private static CallbackEntry callback(
      String event, String method, String parameter, String signature) {
    return new CallbackEntry(
        List.of(event),
        "mail.Emails",
        method,
        List.of("java.lang.String"),
        List.of(parameter),
        Optional.empty(),
        signature);
  }

  private static CallbackEntry entered(String method) {
    ClassName owner = ClassName.get("mail", "Emails");
    ForwardingMethod entry =
        new ForwardingMethod(
            method,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            new CallbackCall(owner, "greet", CallbackCall.Receiver.NONE),
            new CallbackLabel(owner, "greet", List.of(), true));
    return new CallbackEntry(
        CALLBACK.events(),
        CALLBACK.owner(),
        CALLBACK.method(),
        CALLBACK.types(),
        CALLBACK.parameters(),
        Optional.of(entry),
        CALLBACK.signature());
  }

  private static IndexModel with(ContractEntry contract) {
    return new IndexModel(ANCHOR, List.of(OTHER), List.of(), List.of(contract), List.of(CALLBACK));
  }

  private static IndexModel with(CallbackEntry callback) {
    return new IndexModel(ANCHOR, List.of(OTHER), List.of(), List.of(CONTRACT), List.of(callback));
  }

  /** A change of it makes every wiring look stale that was compiled before. */
  @Test
  void hashOfAnIndexStaysTheSame() {
    assertEquals("dacd53f6404335d60eb8c43d0f56364e", INDEX.hash());
    assertEquals(
        "4b982b8886bb4feb3695a9b80390fa10",
        new IndexModel(ANCHOR, List.of(), List.of(), List.of(), List.of()).hash());
  }

  @Test
  void formatIsThatOfTheAnnotations() {
    assertEquals(ModuleIndex.FORMAT, IndexModel.FORMAT);
  }

  @Test
  void hashIsThatOfEqualContents() {
    assertEquals(INDEX.hash(), with(contract("user_joined", "UserJoined", "name", "s")).hash());
    assertEquals(32, INDEX.hash().length());
  }

  @Test
  void hashChangesWithTheModule() {
    assertDiffers(
        new IndexModel(OTHER, List.of(OTHER), List.of(), List.of(CONTRACT), List.of(CALLBACK)));
    assertDiffers(
        new IndexModel(ANCHOR, List.of(), List.of(), List.of(CONTRACT), List.of(CALLBACK)));
    assertDiffers(new IndexModel(ANCHOR, List.of(OTHER), List.of(), List.of(), List.of(CALLBACK)));
    assertDiffers(new IndexModel(ANCHOR, List.of(OTHER), List.of(), List.of(CONTRACT), List.of()));
    assertDiffers(
        new IndexModel(
            ANCHOR, List.of(OTHER), List.of(), List.of(CONTRACT), List.of(CALLBACK, CALLBACK)));
  }

  @Test
  void hashChangesWithAContract() {
    assertDiffers(with(contract("user_left", "UserJoined", "name", "s")));
    assertDiffers(with(contract("user_joined", "UserLeft", "name", "s")));
    assertDiffers(with(contract("user_joined", "UserJoined", "email", "s")));
    assertDiffers(with(contract("user_joined", "UserJoined", "name", "t")));
  }

  @Test
  void hashChangesWithACallback() {
    assertDiffers(with(callback("user_left", "greet", "name", "static")));
    assertDiffers(with(callback("user_joined", "welcome", "name", "static")));
    assertDiffers(with(callback("user_joined", "greet", "email", "static")));
    assertDiffers(with(callback("user_joined", "greet", "name", "instance")));
    assertDiffers(with(entered("Emails_greet")));
    assertNotEquals(with(entered("Emails_greet")).hash(), with(entered("Emails_greet2")).hash());
  }

  @Test
  void hashChangesWithTheOrder() {
    CallbackEntry second = callback("user_joined", "welcome", "name", "static");
    assertNotEquals(
        new IndexModel(ANCHOR, List.of(), List.of(), List.of(), List.of(CALLBACK, second)).hash(),
        new IndexModel(ANCHOR, List.of(), List.of(), List.of(), List.of(second, CALLBACK)).hash());
  }

  @Test
  void laterChangesOfListsHaveNoEffect() {
    List<String> events = new ArrayList<>(List.of("user_joined"));
    CallbackEntry callback =
        new CallbackEntry(
            events, "mail.Emails", "greet", List.of(), List.of(), Optional.empty(), "static");
    events.add("user_left");
    assertEquals(List.of("user_joined"), callback.events());
  }

  private static void assertDiffers(IndexModel changed) {
    assertNotEquals(INDEX.hash(), changed.hash());
  }
}
