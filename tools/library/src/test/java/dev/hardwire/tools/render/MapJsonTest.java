package dev.hardwire.tools.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.hardwire.tools.manifest.CallbackEntry;
import dev.hardwire.tools.manifest.CallbackEntry.Asynchrony;
import dev.hardwire.tools.manifest.CallbackEntry.Durability;
import dev.hardwire.tools.manifest.CallbackEntry.Receiver;
import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.manifest.EventEntry.Answer;
import dev.hardwire.tools.manifest.EventEntry.Delivery;
import dev.hardwire.tools.manifest.EventEntry.Signature;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class MapJsonTest {

  @Test
  void wiringHasModulesAndThePackagesThatFire() {
    JsonObject wiring = wiring();
    assertEquals("App", wiring.get("title").getAsString());
    assertEquals(
        "[SignupEvents listed, DatabaseModule listed, EmailsModule listed,"
            + " NotificationsModule listed, signup publisher, signup.app publisher]",
        wiring.getAsJsonArray("modules").asList().stream()
            .map(module -> text(module.getAsJsonObject(), "title", "reason"))
            .toList()
            .toString());
  }

  @Test
  void eventHasItsCallbacksAndFirings() {
    JsonObject event = wiring().getAsJsonArray("events").get(3).getAsJsonObject();
    assertEquals(
        "user_joined signup.events.SignupEvents void fire(String name, String email)",
        text(event, "name", "module", "signature"));
    JsonObject callback = event.getAsJsonArray("callbacks").get(2).getAsJsonObject();
    assertEquals("Emails.greetNewUser name, email", text(callback, "name", "takes"));
    assertEquals("[\"by executor mail\"]", callback.get("notes").toString());
    assertEquals(2, callback.getAsJsonArray("fires").size());
    JsonObject firing = event.getAsJsonArray("firings").get(1).getAsJsonObject();
    assertEquals(
        "Import.importUsers signup/app/Import.java:31 signup.app by name",
        text(firing, "method", "at", "home", "door"));
  }

  @Test
  void placesWithoutSourceHaveNoLink() {
    String json =
        MapJson.of(
            Reports.of(Reports.signup()),
            new SourceLinks(Optional.of("https://example.org/{file}#L{line}")));
    assertFalse(json.contains("file:"), json);
  }

  @Test
  void factsAreToldWhereTheySayMoreThanUsual() {
    EventEntry event =
        new EventEntry(
            "bid_placed",
            "auction.BidPlaced",
            Optional.empty(),
            "auction.Auction_BidPlacedDispatcher",
            new Signature("fire", List.of(), "boolean", List.of("java.io.IOException")),
            new Answer(Answer.Kind.VETO, true, Optional.empty()),
            new Delivery(
                "EVICT",
                OptionalInt.of(3),
                "THROW",
                true,
                true,
                Optional.of("bidder"),
                Map.of("topic", "bids")),
            Optional.of("auction.BidPlacedPublisher"),
            List.of());
    assertEquals(
        """
        Contract: auction.BidPlaced
        Answer: the first false ends the fire, by a future
        Failures: EVICT: who fails repeatedly is removed, after 3
        Unheard: THROW: who fires gets an exception
        Open: listeners may be added at run time
        Sticky: who arrives later gets the latest values
        Throws: java.io.IOException
        Sender: bidder
        Publisher: auction.BidPlacedPublisher
        Dispatcher: auction.Auction_BidPlacedDispatcher
        topic: bids
        """,
        lines(EventFacts.of(event)));
  }

  @Test
  void callbackTellsWhatItDeclares() {
    CallbackEntry callback =
        new CallbackEntry(
            "auction.AuctionModule",
            "auction.Screens",
            "show",
            List.of("long"),
            Receiver.ATTACHED,
            List.of("cents"),
            Optional.of("screens"),
            10,
            List.of("Archive.keep"),
            List.of("rules"),
            Optional.of("auction.Screens.isOn"),
            Optional.of(new Asynchrony(Optional.empty(), true, 1_500, 8, "BLOCK", 5, 200, 60_000)));
    assertEquals(
        """
        Owner: auction.Screens
        Called on: each attached instance
        Takes: cents
        Only if: auction.Screens.isOn
        Id: screens
        Order: 10
        Before: Archive.keep
        After: rules
        Runs: by the default executor
        Timeout: 1500 ms
        In flight: at most 8, then BLOCK
        Attempts: up to 5, after 200 ms to 60 s
        """,
        lines(CallbackFacts.of(callback)));
  }

  @Test
  void durableCallbackTellsHowItIsStored() {
    CallbackEntry callback =
        new CallbackEntry(
            "emails.EmailsModule",
            "emails.Emails",
            "confirm",
            List.of("long"),
            Receiver.NONE,
            List.of("cents"),
            Optional.of("mail.confirm"),
            0,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                new Durability(List.of("mail.send"), Optional.of("order"), 8, 200, 300_000)));
    assertEquals(
        """
        Owner: emails.Emails
        Called on: nothing: static
        Takes: cents
        Id: mail.confirm
        Runs: from the store, until it succeeds
        Formerly: mail.send
        In order of: order
        Attempts: up to 8, after 200 ms to 300 s
        """,
        lines(CallbackFacts.of(callback)));
  }

  private static JsonObject wiring() {
    String json = MapJson.of(Reports.of(Reports.signup()), new SourceLinks(Optional.empty()));
    return JsonParser.parseString(json)
        .getAsJsonObject()
        .getAsJsonArray("wirings")
        .get(0)
        .getAsJsonObject();
  }

  private static String text(JsonObject object, String... members) {
    return String.join(
        " ", List.of(members).stream().map(name -> object.get(name).getAsString()).toList());
  }

  private static String lines(JsonArray facts) {
    StringBuilder lines = new StringBuilder();
    facts.forEach(
        fact ->
            lines
                .append(fact.getAsJsonObject().get("name").getAsString())
                .append(": ")
                .append(fact.getAsJsonObject().get("value").getAsString())
                .append('\n'));
    return lines.toString();
  }
}
