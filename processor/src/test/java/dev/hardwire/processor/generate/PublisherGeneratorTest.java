package dev.hardwire.processor.generate;

import static dev.hardwire.processor.generate.Models.contract;
import static dev.hardwire.processor.generate.Models.fire;
import static dev.hardwire.processor.generate.Models.parameter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.FireMethod;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublisherGeneratorTest {

  private static GeneratedSource source(FireMethod fire) {
    return GeneratedSource.of(PublisherGenerator.generate(contract("user_joined", fire), true));
  }

  @Test
  void firesByWhatIsLinked() {
    assertEquals(
        List.of(
            "UserJoined installed = target;",
            "if (installed == null) {",
            "throw new IllegalStateException(",
            "\"Event 'user_joined' was fired before install() of a wiring was called.\");",
            "}",
            "installed.fire(name, email);"),
        source(Models.FIRE).body("public static void fire(String name, String email) {"));
  }

  @Test
  void linksOneAtATime() {
    GeneratedSource source = source(Models.FIRE);
    List<String> link = source.body("public static synchronized void link(UserJoined contract) {");
    assertEquals("if (target != null) {", link.get(0));
    assertEquals("target = contract;", link.get(4));
    assertEquals(
        List.of("if (target == contract) {", "target = null;", "}"),
        source.body("public static synchronized void unlink(UserJoined contract) {"));
  }

  @Test
  void parametersCalledLikeItsOwnNamesAreHandedOn() {
    GeneratedSource source =
        source(fire(parameter("target"), parameter("installed"), parameter("contract")));
    List<String> body = source.body("public static void fire(");
    assertEquals("UserJoined installed2 = target2;", body.get(0));
    assertEquals("installed2.fire(target, installed, contract);", body.get(5));
    assertEquals(
        List.of("private static volatile UserJoined target2;"),
        source.lines("private static volatile"));
  }

  @Test
  void firesByTheContractsOwnMethod() {
    FireMethod place =
        new FireMethod("place", List.of(), List.of(ClassName.get(IOException.class)), false, false);
    GeneratedSource source = source(place);
    assertEquals(
        "installed.place();", source.body("public static void fire() throws IOException {").get(5));
  }

  @Test
  void isAsVisibleAsTheContract() {
    assertTrue(source(Models.FIRE).contains("\npublic final class UserJoinedPublisher {"));
    assertTrue(
        GeneratedSource.of(PublisherGenerator.generate(contract("user_joined", Models.FIRE), false))
            .contains("\nfinal class UserJoinedPublisher {"));
  }
}
