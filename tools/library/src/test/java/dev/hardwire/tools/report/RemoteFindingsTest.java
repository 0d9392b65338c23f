package dev.hardwire.tools.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.manifest.EventEntry.Answer;
import dev.hardwire.tools.manifest.EventEntry.Delivery;
import dev.hardwire.tools.manifest.EventEntry.Earlier;
import dev.hardwire.tools.manifest.EventEntry.Parameter;
import dev.hardwire.tools.manifest.EventEntry.Remote;
import dev.hardwire.tools.manifest.EventEntry.Signature;
import dev.hardwire.tools.manifest.WiringManifest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What one wiring sends has to be what another one can read. */
final class RemoteFindingsTest {
  private static final List<Parameter> ORDER = List.of(new Parameter("order", "java.lang.String"));
  private static final List<Parameter> ORDER_AND_CENTS =
      List.of(new Parameter("order", "java.lang.String"), new Parameter("cents", "long"));

  private static WiringManifest wiring(
      String name, boolean sends, int version, List<Parameter> parameters, Earlier... earlier) {
    EventEntry event =
        new EventEntry(
            "order_placed",
            "shop.OrderPlaced",
            Optional.empty(),
            name + "_OrderPlacedDispatcher",
            new Signature("fire", parameters, "void", List.of()),
            new Answer(Answer.Kind.NONE, false, Optional.empty()),
            new Delivery(
                "PROPAGATE",
                OptionalInt.empty(),
                "IGNORE",
                false,
                false,
                Optional.empty(),
                Map.of()),
            Optional.empty(),
            Optional.of(new Remote(sends, !sends, Optional.empty(), version, List.of(earlier))),
            List.of());
    return new WiringManifest(1, name, name + "Wiring", List.of(), List.of(event));
  }

  private static List<String> findings(WiringManifest sender, WiringManifest receiver) {
    return new RemoteFindings(List.of(sender, receiver))
        .of(receiver)
        .map(Finding::message)
        .toList();
  }

  @Test
  void sameContractIsFine() {
    assertEquals(
        List.of(),
        findings(
            wiring("shop.Shop", true, 1, ORDER_AND_CENTS),
            wiring("mail.Mail", false, 1, ORDER_AND_CENTS)));
  }

  @Test
  void earlierVersionIsReadByItsUpcaster() {
    WiringManifest old = wiring("shop.Shop", true, 1, ORDER);
    assertEquals(
        List.of(),
        findings(old, wiring("mail.Mail", false, 2, ORDER_AND_CENTS, new Earlier(1, ORDER))));
    assertEquals(
        List.of(
            "shop.Shop sends version 1 of order_placed, which mail.Mail has no upcaster for. Add an"
                + " @Upcaster(1) to the contract."),
        findings(old, wiring("mail.Mail", false, 2, ORDER_AND_CENTS)));
  }

  @Test
  void laterVersionIsNotRead() {
    assertEquals(
        List.of(
            "shop.Shop sends version 2 of order_placed, and mail.Mail knows version 1: what arrives"
                + " is kept, and not called. Compile it with the sender's contract."),
        findings(
            wiring("shop.Shop", true, 2, ORDER_AND_CENTS), wiring("mail.Mail", false, 1, ORDER)));
  }

  @Test
  void otherParametersOfOneVersionAreNotRead() {
    assertEquals(
        List.of(
            "shop.Shop sends version 1 of order_placed with (java.lang.String order, long cents),"
                + " and mail.Mail reads (java.lang.String order). Give the changed parameters a"
                + " version of their own."),
        findings(
            wiring("shop.Shop", true, 1, ORDER_AND_CENTS), wiring("mail.Mail", false, 1, ORDER)));
  }

  @Test
  void nobodySendsToHimself() {
    WiringManifest sender = wiring("shop.Shop", true, 1, ORDER);
    assertEquals(List.of(), findings(sender, sender));
  }
}
