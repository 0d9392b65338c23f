package dev.hardwire.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javapoet.ClassName;
import org.junit.jupiter.api.Test;

class GeneratedNamesTest {

  private static final ClassName EMAILS = ClassName.get("mail", "Emails");
  private static final ClassName NESTED = ClassName.get("mail", "Emails", "Drafts");

  @Test
  void classesStandBesideTheTypesTheyAreMadeFor() {
    assertEquals("mail.Emails_Callbacks", GeneratedNames.accessor(EMAILS).canonicalName());
    assertEquals("mail.Emails_Signature", GeneratedNames.signature(EMAILS).canonicalName());
    assertEquals("mail.EmailsPublisher", GeneratedNames.publisher(EMAILS).canonicalName());
    assertEquals("mail.Emails_Index", GeneratedNames.index(EMAILS).canonicalName());
    assertEquals("mail.EmailsWiring", GeneratedNames.wiring(EMAILS).canonicalName());
    assertEquals(
        "mail.Emails_Builder", GeneratedNames.partOfWiring(EMAILS, "Builder").canonicalName());
  }

  @Test
  void nestedTypesAreFlattened() {
    assertEquals("mail.Emails_Drafts_Callbacks", GeneratedNames.accessor(NESTED).canonicalName());
    assertEquals("mail.Emails_DraftsPublisher", GeneratedNames.publisher(NESTED).canonicalName());
  }

  @Test
  void typesOfTheUnnamedPackageStayThere() {
    assertEquals("AppWiring", GeneratedNames.wiring(ClassName.get("", "App")).canonicalName());
  }

  @Test
  void partsAreNumbered() {
    assertEquals("mail.Emails3", GeneratedNames.numbered(EMAILS, 3).canonicalName());
  }

  @Test
  void filesAreNamedAfterClasses() {
    assertEquals(
        "META-INF/hardwire/index/mail.Emails_Index",
        GeneratedNames.indexFile(GeneratedNames.index(EMAILS)));
    assertEquals(
        "META-INF/hardwire/wiring/mail.EmailsWiring",
        GeneratedNames.wiringFile(GeneratedNames.wiring(EMAILS)));
  }

  @Test
  void manifestsAreNamedAfterWhatIsAnnotated() {
    ClassName server = ClassName.get("shop.web", "Shop", "Server");
    assertEquals(
        "META-INF/hardwire/shop.web.Shop.Server.json", GeneratedNames.wiringManifest(server));
    assertEquals(
        "META-INF/hardwire/module/shop.web.Shop.Server.json",
        GeneratedNames.moduleManifest(server));
  }
}
