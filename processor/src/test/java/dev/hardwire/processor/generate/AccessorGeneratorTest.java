package dev.hardwire.processor.generate;

import static dev.hardwire.processor.generate.Models.EMAILS;
import static dev.hardwire.processor.generate.Models.parameter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.AccessorModel;
import dev.hardwire.processor.model.CallbackCall;
import dev.hardwire.processor.model.CallbackCall.Receiver;
import dev.hardwire.processor.model.CallbackLabel;
import dev.hardwire.processor.model.ForwardingMethod;
import dev.hardwire.processor.model.OwnerModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessorGeneratorTest {

  private static final ClassName OWNER = EMAILS.type();
  private static final String LINE = "greet(java.lang.String)=name";

  private static ForwardingMethod method(String name, Optional<OwnerModel> receiver) {
    return new ForwardingMethod(
        name,
        receiver,
        List.of(parameter("name")),
        Optional.empty(),
        List.of(),
        new CallbackCall(OWNER, "greet", receiver.isPresent() ? Receiver.TARGET : Receiver.NONE),
        new CallbackLabel(OWNER, "greet", List.of(), true));
  }

  @Test
  void methodsForwardToCallbacks() {
    AccessorModel model =
        new AccessorModel(
            OWNER,
            List.of(method("greet", Optional.empty()), method("greet2", Optional.of(EMAILS))),
            List.of(LINE));
    GeneratedSource source = GeneratedSource.of(AccessorGenerator.accessor(model));
    assertEquals(
        List.of("Emails.greet(name);"), source.body("public static void greet(String name) {"));
    assertEquals(
        List.of("emails.greet(name);"),
        source.body("public static void greet2(Emails emails, String name) {"));
    assertTrue(source.contains("public final class Emails_Callbacks {"));
    assertTrue(source.contains("@ParameterNames(\"" + LINE + "\")"));
  }

  @Test
  void accessorThatReachesNothingIsHidden() {
    AccessorModel model = new AccessorModel(OWNER, List.of(), List.of(LINE, LINE));
    GeneratedSource source = GeneratedSource.of(AccessorGenerator.accessor(model));
    assertTrue(source.contains("\nfinal class Emails_Callbacks {"));
    assertEquals(List.of("\"" + LINE + "\",", "\"" + LINE + "\""), source.lines("\""));
    assertFalse(model.isEmpty());
  }

  @Test
  void accessorWithoutMethodsAndNamesIsEmpty() {
    assertTrue(new AccessorModel(OWNER, List.of(), List.of()).isEmpty());
    assertFalse(
        new AccessorModel(OWNER, List.of(method("greet", Optional.empty())), List.of()).isEmpty());
  }

  @Test
  void signatureKeepsNames() {
    GeneratedSource source =
        GeneratedSource.of(
            AccessorGenerator.signature(
                ClassName.get("signup.events", "UserJoined"), List.of(LINE)));
    assertTrue(source.contains("\nfinal class UserJoined_Signature {"));
    assertTrue(source.contains("@ParameterNames(\"" + LINE + "\")"));
  }
}
