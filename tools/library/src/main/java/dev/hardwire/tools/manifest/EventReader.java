package dev.hardwire.tools.manifest;

import dev.hardwire.tools.manifest.CallbackEntry.Asynchrony;
import dev.hardwire.tools.manifest.CallbackEntry.Durability;
import dev.hardwire.tools.manifest.CallbackEntry.Receiver;
import dev.hardwire.tools.manifest.EventEntry.Answer;
import dev.hardwire.tools.manifest.EventEntry.Delivery;
import dev.hardwire.tools.manifest.EventEntry.Earlier;
import dev.hardwire.tools.manifest.EventEntry.Parameter;
import dev.hardwire.tools.manifest.EventEntry.Remote;
import dev.hardwire.tools.manifest.EventEntry.Signature;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the events of a manifest. */
final class EventReader {

  private static final Set<String> ON_ERROR = Set.of("PROPAGATE", "COLLECT", "ISOLATE", "EVICT");
  private static final Set<String> WHEN_UNHEARD = Set.of("IGNORE", "REPORT", "THROW");
  private static final Set<String> WHEN_FULL = Set.of("BLOCK", "REJECT");

  private EventReader() {}

  static EventEntry event(Members members) throws ManifestException {
    return new EventEntry(
        members.text("name"),
        members.text("contract"),
        members.optionalText("module"),
        members.text("dispatcher"),
        members.object("signature", EventReader::signature),
        members.object("answer", EventReader::answer),
        members.object("delivery", EventReader::delivery),
        members.optionalText("publisher"),
        members.optionalObject("remote", EventReader::remote),
        members.requiredObjects("callbacks", EventReader::callback));
  }

  static Signature signature(Members members) throws ManifestException {
    return new Signature(
        members.text("method"),
        parameters(members),
        members.text("returns"),
        members.texts("exceptions"));
  }

  private static List<Parameter> parameters(Members members) throws ManifestException {
    return members.objects(
        "parameters", each -> new Parameter(each.text("name"), each.text("type")));
  }

  private static Remote remote(Members members) throws ManifestException {
    return new Remote(
        members.flag("sent"),
        members.flag("received"),
        members.optionalText("key"),
        (int) members.number("version", 1, Integer.MAX_VALUE),
        members.objects(
            "earlier",
            each ->
                new Earlier((int) each.number("version", 1, Integer.MAX_VALUE), parameters(each))));
  }

  static Answer answer(Members members) throws ManifestException {
    return new Answer(
        members.constant("kind", Answer.Kind.class),
        members.flag("future"),
        members.optionalText("fold"));
  }

  static Delivery delivery(Members members) throws ManifestException {
    int evictAfter = (int) members.number("evictAfter", 1, Integer.MAX_VALUE);
    return new Delivery(
        members.text("onError", ON_ERROR),
        evictAfter == 0 ? OptionalInt.empty() : OptionalInt.of(evictAfter),
        members.text("whenUnheard", WHEN_UNHEARD),
        members.flag("open"),
        members.flag("sticky"),
        members.optionalText("sender"),
        members.map("metadata"));
  }

  private static CallbackEntry callback(Members members) throws ManifestException {
    return new CallbackEntry(
        members.text("module"),
        members.text("owner"),
        members.text("method"),
        members.texts("types"),
        members.constant("receiver", Receiver.class),
        members.texts("arguments"),
        members.optionalText("id"),
        (int) members.number("order", Integer.MIN_VALUE, Integer.MAX_VALUE),
        members.texts("before"),
        members.texts("after"),
        members.optionalText("condition"),
        members.optionalObject("asynchrony", EventReader::asynchrony),
        members.optionalObject("durable", EventReader::durability));
  }

  private static Durability durability(Members members) throws ManifestException {
    return new Durability(
        members.texts("formerly"),
        members.optionalText("orderedBy"),
        (int) members.number("attempts", 0, Integer.MAX_VALUE),
        members.number("firstMillis", 0, Long.MAX_VALUE),
        members.number("maxMillis", 0, Long.MAX_VALUE));
  }

  private static Asynchrony asynchrony(Members members) throws ManifestException {
    return new Asynchrony(
        members.optionalText("executor"),
        members.flag("handedOver"),
        members.number("timeoutMillis", 0, Long.MAX_VALUE),
        (int) members.number("maxInFlight", 0, Integer.MAX_VALUE),
        members.text("whenFull", WHEN_FULL),
        (int) members.number("attempts", 0, Integer.MAX_VALUE),
        members.number("firstMillis", 0, Long.MAX_VALUE),
        members.number("maxMillis", 0, Long.MAX_VALUE));
  }
}
