package dev.hardwire.tools.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.tools.command.Outcome.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

  private static final String UNFIRED = "[unfired] ";

  @TempDir Path folder;
  private Shop shop;

  @BeforeEach
  void compileShop() {
    shop = Shop.compile(folder);
  }

  private Outcome check() {
    return shop.run(new CheckCommand("make approve"));
  }

  private void approve() {
    assertEquals(Status.OK, shop.run(new ApproveCommand()).status());
  }

  private static void assertEnds(Status status, String text, Outcome outcome) {
    assertEquals(status, outcome.status(), outcome.toString());
    assertTrue(outcome.text().contains(text), outcome.text());
  }

  @Test
  void wiringThatNobodyApprovedFails() {
    Outcome outcome = check();
    assertEnds(Status.FAILED, "shop.Shop has not been approved", outcome);
    assertEnds(Status.FAILED, "Approve it by `make approve`, and commit the file.\n", outcome);
  }

  @Test
  void approvedWiringPasses() {
    approve();
    assertEnds(Status.OK, "shop.Shop is as approved in " + shop.file("hardwire"), check());
  }

  @Test
  void changeFailsUntilItIsApproved() {
    approve();
    shop.change("void book(String number, int cents)", "void enter(int cents)");
    Outcome outcome = check();
    assertEnds(Status.FAILED, "Ledger.enter", outcome);
    assertEnds(Status.FAILED, "approve it by `make approve`", outcome);

    assertTrue(shop.run(new ApproveCommand()).text().contains("Ledger.enter"));
    assertEnds(Status.OK, "is as approved", check());
  }

  @Test
  void warningsAreToldAndPass() {
    approve();
    Outcome outcome = check();
    assertEquals(Status.OK, outcome.status());
    assertTrue(outcome.warnings().get(0).startsWith("warning: " + UNFIRED), outcome.toString());
  }

  @Test
  void errorsFail() {
    approve();
    shop.write("hardwire/rules.properties", "unfired=error\n");
    assertEnds(Status.FAILED, "error: " + UNFIRED, check());
  }

  @Test
  void whatIsOffIsNotTold() {
    approve();
    shop.write("hardwire/rules.properties", "unfired=off\n");
    assertEquals(List.of(), check().warnings());
  }

  @Test
  void mistakeInTheRulesIsTold() {
    shop.write("hardwire/rules.properties", "unfired=often\n");
    Outcome outcome = check();
    assertEquals(Status.UNREADABLE, outcome.status());
    assertTrue(outcome.complaints().get(0).contains("often"), outcome.toString());
  }

  @Test
  void damagedApprovalIsNoDifference() {
    shop.write("hardwire/shop.Shop.json", "{");
    Outcome outcome = check();
    assertEquals(Status.UNREADABLE, outcome.status());
    assertTrue(outcome.complaints().get(0).contains("shop.Shop.json"), outcome.toString());
  }

  @Test
  void approvalOfAWiringThatIsGoneIsToldWhereAllWiringsMatter() {
    approve();
    shop.write("hardwire/shop.OldShop.json", shop.read("hardwire/shop.Shop.json"));
    String note = "note: " + shop.file("hardwire/shop.OldShop.json");
    assertEnds(Status.OK, note, check());

    Settings settings = shop.settings(List.of(Shop.WIRING), Optional.empty());
    assertFalse(new CheckCommand("make approve").run(settings).text().contains(note));
  }
}
