package dev.hardwire.processor.generate;

import static dev.hardwire.processor.generate.Models.DATABASE;
import static dev.hardwire.processor.generate.Models.EMAILS;
import static dev.hardwire.processor.generate.Models.owner;
import static dev.hardwire.processor.generate.Models.owners;
import static dev.hardwire.processor.generate.Models.wiring;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuilderGeneratorTest {

  private static List<TypeSpec> generate(List<OwnerModel> owners) {
    WiringModel wiring = wiring(List.of(), owners, List.of(), List.of());
    return new BuilderGenerator(wiring, new OwnerGroups(wiring)).generate();
  }

  @Test
  void eachStepTakesOneOwnerAndLeadsToTheNext() {
    GeneratedSource source = GeneratedSource.of(generate(List.of(DATABASE, EMAILS)).get(0));
    assertEquals(
        List.of("EmailsStep database(Database database);"),
        source.body("public interface DatabaseStep {"));
    assertEquals(
        List.of("Ready emails(Emails emails);"), source.body("public interface EmailsStep {"));
    assertEquals(List.of("AppWiring build();"), source.body("public interface Ready {"));
  }

  @Test
  void stepsAreTakenByOneObject() {
    GeneratedSource source = GeneratedSource.of(generate(List.of(DATABASE, EMAILS)).get(0));
    assertTrue(
        source.contains("private static final class Steps implements DatabaseStep,"),
        source::toString);
    assertEquals(
        List.of("this.database = Objects.requireNonNull(database, \"database\");", "return this;"),
        source.body("public EmailsStep database(Database database) {"));
    assertEquals(
        List.of("return AppWiring.create(database, emails);"),
        source.body("public AppWiring build() {"));
  }

  @Test
  void manyOwnersAreTakenByOneBuilderAfterTheOther() {
    List<TypeSpec> types = generate(owners(401));
    assertEquals(
        List.of("App_Builder1", "App_Builder2", "App_Builder3"), GeneratedSource.names(types));
    GeneratedSource first = GeneratedSource.of(types.get(0));
    assertEquals(
        List.of("App_Builder2.Owner200Step owner199(Owner199 owner199);"),
        first.body("public interface Owner199Step {"));
    assertEquals(
        "return App_Builder2.start(this);",
        first.body("public App_Builder2.Owner200Step owner199(Owner199 owner199) {").get(1));
    GeneratedSource last = GeneratedSource.of(types.get(2));
    assertEquals(
        List.of(
            "Steps owners3 = this;",
            "App_Builder2.Steps owners2 = owners3.previous;",
            "App_Builder1.Steps owners1 = owners2.previous;",
            "return new AppWiring(owners1, owners2, owners3);"),
        last.body("public AppWiring build() {"));
    assertEquals(
        List.of("return new Steps(previous);"),
        last.body("static Owner400Step start(App_Builder2.Steps previous) {"));
  }

  @Test
  void ownerCalledLikeTheLinkBetweenBuildersKeepsItsName() {
    List<OwnerModel> owners = new ArrayList<>(owners(200));
    owners.add(owner("signup.history", "Previous"));
    GeneratedSource last = GeneratedSource.of(generate(owners).get(1));
    assertEquals(
        List.of("final App_Builder1.Steps previous2;"), last.lines("final App_Builder1.Steps"));
    assertEquals(
        List.of("Ready previous(Previous previous);"),
        last.body("public interface PreviousStep {"));
  }
}
