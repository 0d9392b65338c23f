package dev.hardwire.tools.command;

import dev.hardwire.tools.report.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A small application, and the settings for it. */
final class Shop {

  static final String WIRING = "shop.Shop";

  private static final String PROGRAM =
      """
      // shop/OrderPaid.java
      @Event("order_paid") public interface OrderPaid { void fire(String number, int cents); }
      // shop/OrderLost.java
      @Event("order_lost") public interface OrderLost { void fire(); }
      // shop/Shipping.java
      final class Shipping {
        @Callback(value = "order_paid", when = "isLarge")
        static void ship(String number, int cents) {}
        static boolean isLarge(int cents) { return cents > 100; }
      }
      // shop/Ledger.java
      final class Ledger {
        @Callback("order_paid") static void book(String number, int cents) {}
        @Callback("order_lost") static void cancel() {}
      }
      // shop/Checkout.java
      final class Checkout {
        void pay(OrderPaid orderPaid) {
          orderPaid.fire("A1", 500);
        }
      }
      // shop/Shop.java
      @EventWiring final class Shop {}
      """;

  private final Path folder;
  private Path classes;

  private Shop(Path folder, Path classes) {
    this.folder = folder;
    this.classes = classes;
  }

  static Shop compile(Path folder) {
    return new Shop(folder, Program.compile(folder.resolve("first"), PROGRAM));
  }

  /** Compiles it again, with another word in place of one in its sources. */
  void change(String word, String other) {
    classes = Program.compile(folder.resolve("changed"), PROGRAM.replace(word, other));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  void write(String name, String text) {
    try {
      Files.createDirectories(file(name).resolveSibling(""));
      Files.writeString(file(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command on all wirings. */
  Outcome run(Command command) {
    return command.run(settings(List.of(), Optional.empty()));
  }

  Settings settings(List<String> wirings, Optional<String> sourceLink) {
    return new Settings(
        List.of(classes),
        List.of(folder.resolve("first/src")),
        wirings,
        folder.resolve("hardwire"),
        Optional.empty(),
        sourceLink,
        folder);
  }
}
