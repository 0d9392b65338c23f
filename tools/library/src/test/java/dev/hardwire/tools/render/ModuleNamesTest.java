package dev.hardwire.tools.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.manifest.ModuleEntry;
import dev.hardwire.tools.manifest.WiringManifest;
import dev.hardwire.tools.report.EventReport;
import dev.hardwire.tools.report.Firing.Door;
import dev.hardwire.tools.report.WiringReport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ModuleNamesTest {
  private static final String ORDERS = "shop.orders.OrdersModule";
  private static final String OLD_ORDERS = "shop.orders.old.OrdersModule";

  private final WiringReport wiring =
      new WiringMaker("shop.app.Shop")
          .module(ORDERS)
          .module(OLD_ORDERS)
          .module("shop.mail.MailModule")
          .event("order_placed", ORDERS, "shop.orders.OrderPlaced", "String id")
          .callback("order_placed", "shop.mail.MailModule", "letters.Letters.thank", 9)
          .firing("order_placed", "shop.web.Checkout.order", 3, Door.CONTRACT)
          .firing("order_placed", "shop.orders.Import.run", 5, Door.CONTRACT)
          .make();
  private final ModuleNames names = ModuleNames.of(wiring);

  @Test
  void modulesAreCalledWithoutPackageWhereThatIsClear() {
    assertEquals("MailModule", names.title("shop.mail.MailModule"));
    assertEquals(ORDERS, names.title(ORDERS));
    assertEquals(OLD_ORDERS, names.title(OLD_ORDERS));
  }

  @Test
  void classBelongsToTheModuleOfItsCallbacks() {
    assertEquals("shop.mail.MailModule", names.homeOf("letters.Letters"));
  }

  @Test
  void otherClassesBelongToTheNearestAnchorsModule() {
    assertEquals(ORDERS, names.homeOf("shop.orders.Import"));
    assertEquals(ORDERS, names.homeOf("shop.orders.imports.Csv.Row"));
    assertEquals(OLD_ORDERS, names.homeOf("shop.orders.old.Import"));
    assertEquals("shop.ordersweb", names.homeOf("shop.ordersweb.Page"));
    assertEquals("", names.homeOf("Main"));
  }

  @Test
  void homesAreThoseOfWhoFires() {
    assertEquals(Set.of(ORDERS, "shop.web"), names.homes(wiring));
    assertEquals(
        List.of(ORDERS, OLD_ORDERS, "shop.mail.MailModule"),
        List.copyOf(ModuleNames.modules(wiring)));
  }

  @Test
  void inferredEventBelongsToTheWiringsOwnCompilation() {
    EventEntry declared = wiring.events().get(0).event();
    EventEntry inferred =
        new EventEntry(
            "order_packed",
            "shop.app.ShopWiring.OrderPacked",
            Optional.empty(),
            "shop.app.Shop_OrderPackedDispatcher",
            declared.signature(),
            declared.answer(),
            declared.delivery(),
            Optional.empty(),
            List.of());
    assertEquals("shop.app.Shop", ModuleNames.moduleOf(inferred, wiring));
    WiringReport report =
        new WiringReport(
            wiring.manifest(), List.of(new EventReport(inferred, List.of(), List.of())), List.of());
    assertTrue(ModuleNames.modules(report).contains("shop.app.Shop"));
    ModuleEntry own =
        new ModuleEntry("shop.app.AppModule", ModuleEntry.Reason.OWN, Optional.empty(), List.of());
    WiringManifest manifest =
        new WiringManifest(
            WiringManifest.FORMAT, "shop.app.Shop", "shop.app.ShopWiring", List.of(own), List.of());
    assertEquals(
        own.name(),
        ModuleNames.moduleOf(inferred, new WiringReport(manifest, List.of(), List.of())));
  }

  @Test
  void packagesEndWhereClassesBegin() {
    assertEquals("shop.orders", ModuleNames.packageOf("shop.orders.Order.Line"));
    assertEquals("Order.Line", ModuleNames.simple("shop.orders.Order.Line"));
    assertEquals("Main", ModuleNames.simple("Main"));
  }
}
