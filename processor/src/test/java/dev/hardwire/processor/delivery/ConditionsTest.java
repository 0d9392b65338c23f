package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Callbacks that run under a condition. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConditionsTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      @Event(value = "parcel_sent", onError = FailurePolicy.EVICT, evictAfter = 2)
      interface ParcelSent { void send(int grams, String place); }

      @Event("parcel_asked")
      interface ParcelAsked { Optional<String> ask(int grams, String place); }

      @Event(value = "parcel_checked", onError = FailurePolicy.COLLECT)
      interface ParcelChecked { boolean check(String place); }

      @Event("parcel_priced")
      interface ParcelPriced { long price(@Fold long price); }

      final class Scales {
        static boolean isHeavy(int grams) {
          Trace.add("heavy? " + grams);
          if (grams < 0) {
            throw new IllegalArgumentException("lighter than air");
          }
          return grams > 1000;
        }

        @Callback(value = "parcel_sent", when = "isHeavy", order = 1)
        static void warn() { Trace.add("warn"); }

        @Callback(value = "parcel_asked", when = "isHeavy", order = 1)
        static String heavy(String place) { return "truck to " + place; }

        @Callback(value = "parcel_asked", order = 2)
        static String light(String place) { return "bike to " + place; }

        @Callback(value = "parcel_checked", when = "isKnown", order = 1)
        static boolean isNear(String place) { return place.length() < 5; }

        @Callback(value = "parcel_checked", order = 2)
        static boolean isThere(String place) { Trace.add("there?"); return true; }

        static boolean isKnown(String place) {
          Trace.add("known?");
          if (place.isEmpty()) {
            throw new IllegalArgumentException("nowhere");
          }
          return !place.equals("?");
        }

        @Callback(value = "parcel_priced", order = 1, when = "isOdd")
        static long even(long price) { return price + 1; }

        @Callback(value = "parcel_priced", order = 2, when = "isOdd")
        static long evenAgain(long price) { return price + 100; }

        static boolean isOdd(long price) { return price % 2 != 0; }
      }

      @Attachable
      final class Driver {
        private final String name;
        private int capacity;

        Driver(String name, int capacity) { this.name = name; this.capacity = capacity; }

        boolean hasRoom(int grams) {
          if (capacity == 0) {
            throw new IllegalStateException(name + " has no car");
          }
          return grams <= capacity;
        }

        @Callback(value = "parcel_sent", when = "hasRoom", order = 2)
        void load(int grams) {
          capacity -= grams;
          Trace.add(name + " loads " + grams);
          if (name.equals("Bob")) {
            throw new IllegalStateException("Bob drops it");
          }
        }

        @Override
        public String toString() { return name; }
      }

      final class Office {
        boolean isOpen = true;

        boolean isOpen() { return isOpen; }

        @Callback(value = "parcel_sent", when = "isOpen", order = 3)
        void note(String place) { Trace.add("note " + place); }
      }
      """;

  private static final String WIRED =
      """
      Office office = new Office();
      ShopWiring wiring = ShopWiring.builder().office(office).onError(new Reports()).build();
      """;

  private final SmallProgram program;

  ConditionsTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  @Test
  void conditionDecidesBeforeEachCall() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.parcelSent().send(2000, "Ulm");
            office.isOpen = false;
            wiring.parcelSent().send(3, "Ulm");
            """,
        "heavy? 2000",
        "warn",
        "note Ulm",
        "heavy? 3");
  }

  @Test
  void conditionThatThrowsIsAFailureOfItsCallback() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.parcelSent().send(-1, "Ulm");
            Trace.ask(() -> wiring.parcelAsked().ask(-1, "Ulm"));
            """,
        "heavy? -1",
        "report parcel_sent Scales.warn: lighter than air [-1, Ulm]",
        "note Ulm",
        "heavy? -1",
        "! IllegalArgumentException: lighter than air");
  }

  @Test
  void unaskedCallbackHasNoAnswer() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.ask(() -> wiring.parcelAsked().ask(5, "Ulm"));
            Trace.ask(() -> wiring.parcelAsked().ask(5000, "Ulm"));
            Trace.ask(() -> wiring.parcelChecked().check("?"));
            Trace.ask(() -> wiring.parcelChecked().check("Frankfurt"));
            Trace.ask(() -> wiring.parcelChecked().check(""));
            """,
        "heavy? 5",
        "= Optional[bike to Ulm]",
        "heavy? 5000",
        "= Optional[truck to Ulm]",
        "known?",
        "there?",
        "= true",
        "known?",
        "= false",
        "known?",
        "there?",
        "! CallbackException: 1 callback of event 'parcel_checked' failed: Scales.isNear");
  }

  @Test
  void conditionsOfAChainSeeTheArgumentOfTheMoment() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.ask(() -> wiring.parcelPriced().price(5));
            Trace.ask(() -> wiring.parcelPriced().price(4));
            """,
        "= 6",
        "= 4");
  }

  @Test
  void eachAttachedOwnerDecidesForItself() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.driverAttachments().attach(new Driver("Ada", 10));
            wiring.driverAttachments().attach(new Driver("Grace", 25));
            wiring.parcelSent().send(8, "Ulm");
            wiring.parcelSent().send(8, "Bonn");
            """,
        "heavy? 8",
        "Ada loads 8",
        "Grace loads 8",
        "note Ulm",
        "heavy? 8",
        "Grace loads 8",
        "note Bonn");
  }

  @Test
  void failingConditionCountsTowardsEviction() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.driverAttachments().attach(new Driver("Eve", 0));
            wiring.parcelSent().send(1, "Ulm");
            wiring.parcelSent().send(1, "Ulm");
            wiring.parcelSent().send(1, "Ulm");
            Trace.add(wiring.driverAttachments().size());
            """,
        "heavy? 1",
        "report parcel_sent Driver.load: Eve has no car [1, Ulm] of Eve",
        "note Ulm",
        "heavy? 1",
        "report parcel_sent Driver.load: Eve has no car [1, Ulm] of Eve evicted",
        "note Ulm",
        "heavy? 1",
        "note Ulm",
        "0");
  }

  @Test
  void falseConditionIsNeitherFailureNorSuccess() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.driverAttachments().attach(new Driver("Bob", 10));
            wiring.parcelSent().send(5, "Ulm");
            wiring.parcelSent().send(900, "Ulm");
            wiring.parcelSent().send(3, "Ulm");
            Trace.add(wiring.driverAttachments().size());
            """,
        "heavy? 5",
        "Bob loads 5",
        "report parcel_sent Driver.load: Bob drops it [5, Ulm] of Bob",
        "note Ulm",
        "heavy? 900",
        "note Ulm",
        "heavy? 3",
        "Bob loads 3",
        "report parcel_sent Driver.load: Bob drops it [3, Ulm] of Bob evicted",
        "note Ulm",
        "0");
  }
}
