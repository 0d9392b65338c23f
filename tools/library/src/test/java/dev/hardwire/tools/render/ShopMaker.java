package dev.hardwire.tools.render;

import dev.hardwire.tools.report.Finding.Rule;
import dev.hardwire.tools.report.Firing.Door;
import dev.hardwire.tools.report.WiringReport;
import java.util.List;
import java.util.Locale;

/** Makes a shop of any size, the same one each time. */
final class ShopMaker {
  private static final List<String> AREAS =
      List.of(
          "orders",
          "payments",
          "stock",
          "shipping",
          "customers",
          "prices",
          "returns",
          "search",
          "reviews",
          "coupons");
  private static final List<String> LAYERS = List.of("", "audit", "export", "report");
  private static final List<String> THINGS =
      List.of("order", "line", "invoice", "parcel", "account");
  private static final List<String> VERBS =
      List.of("placed", "changed", "cancelled", "confirmed", "archived");
  private static final List<String> METHODS = List.of("record", "notify", "update");

  private final int modules;
  private final int eventsOfEach;
  private final WiringMaker wiring = new WiringMaker("shop.app.Shop");

  ShopMaker(int modules, int eventsOfEach) {
    this.modules = modules;
    this.eventsOfEach = eventsOfEach;
  }

  WiringReport make() {
    for (int module = 0; module < modules; module++) {
      wiring.module(anchor(module));
    }
    for (int module = 0; module < modules; module++) {
      for (int event = 0; event < eventsOfEach; event++) {
        wiring.event(
            name(module, event), anchor(module), contract(module, event), "String id", "long at");
      }
    }
    for (int module = 0; module < modules; module++) {
      for (int event = 0; event < eventsOfEach; event++) {
        wire(module, event);
      }
    }
    cycle();
    return wiring.make();
  }

  /** A module's events are heard by itself, its audit, and few others; few of them cascade. */
  private void wire(int module, int event) {
    String name = name(module, event);
    for (int callback = 0; callback < METHODS.size(); callback++) {
      int hearer = hearer(module, event, callback);
      String owner = home(hearer) + "." + capital(area(module)) + capital(METHODS.get(callback));
      String method = owner + "s." + METHODS.get(callback) + capital(camel(name));
      boolean fires = callback == 1 && event % 8 == 3 && hearer > module;
      String[] fired = fires ? new String[] {name(hearer, event)} : new String[0];
      wiring.callback(name, anchor(hearer), method, 20 + event * 11, fired);
    }
    if (event == eventsOfEach - 1 && module % 10 == 7) {
      wiring.finding(Rule.UNFIRED, "Nothing fires " + name + ". Fire it, or remove it.", name);
    } else {
      String service = home(module) + "." + capital(area(module)) + "Service.";
      wiring.firing(name, service + camel(name), 30 + event * 9, Door.CONTRACT);
    }
  }

  private int hearer(int module, int event, int callback) {
    return switch (callback) {
      case 0 -> module;
      case 1 -> Math.min(modules - 1, module % AREAS.size() + AREAS.size() * (1 + event % 3));
      default -> (module + 1 + event % 3 * module % 7) % Math.min(modules, AREAS.size());
    };
  }

  private void cycle() {
    String first = name(0, 0);
    String second = name(1, 0);
    wiring.callback(first, anchor(1), home(1) + ".Refunds.refund", 77, second);
    wiring.callback(second, anchor(0), home(0) + ".Reopenings.reopen", 78, first);
    wiring.finding(
        Rule.CYCLE,
        first
            + " fires "
            + second
            + ", which fires "
            + first
            + " again. Break the circle in one of the callbacks.",
        first,
        second);
  }

  private static String area(int module) {
    String layer = LAYERS.get(module / AREAS.size() % LAYERS.size());
    String area = AREAS.get(module % AREAS.size());
    return layer.isEmpty() ? area : area + capital(layer);
  }

  private static String home(int module) {
    return "shop." + area(module).toLowerCase(Locale.ROOT);
  }

  private static String anchor(int module) {
    return home(module) + "." + capital(area(module)) + "Module";
  }

  private static String name(int module, int event) {
    String thing = THINGS.get(event % THINGS.size());
    String verb = VERBS.get(event / THINGS.size() % VERBS.size());
    String number = event < THINGS.size() * VERBS.size() ? "" : "_" + event;
    return area(module).replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT)
        + "."
        + thing
        + "_"
        + verb
        + number;
  }

  private static String contract(int module, int event) {
    return home(module) + "." + capital(camel(name(module, event)));
  }

  private static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String part : name.split("[._]", -1)) {
      camel.append(camel.isEmpty() ? part : capital(part));
    }
    return camel.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
