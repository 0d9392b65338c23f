package dev.hardwire.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A wiring.
 *
 * @param annotated the type with {@code @EventWiring}
 * @param isPublic whether that type is public, and so the wiring
 * @param owners what a wiring is given: the owners of instance callbacks, in the order of the
 *     modules and of their names, and behind them what is called around callbacks, and executors
 * @param attachables the owners of which any number of instances come and go, in the same order
 * @param events the events in the order of their names
 * @param indexes the indexes it was made from with their hashes, in the order of the modules
 * @param runThrows the checked exceptions that any of the events may throw
 * @param around the one of the owners that is called around callbacks
 * @param hasRecorders whether each event has a recorder
 * @param asynchrony what it has because callbacks take their time
 * @param store the one of the owners that stores fires; absent where nothing is stored
 * @param remote the one of the owners by which events leave the process and enter it; absent where
 *     none do
 * @param records the records in what is stored, which need codecs, in the order of their names
 */
public record WiringModel(
    ClassName annotated,
    boolean isPublic,
    List<OwnerModel> owners,
    List<OwnerModel> attachables,
    List<EventModel> events,
    List<UsedIndex> indexes,
    List<TypeName> runThrows,
    Optional<OwnerModel> around,
    boolean hasRecorders,
    AsynchronyModel asynchrony,
    Optional<OwnerModel> store,
    Optional<OwnerModel> remote,
    List<ClassName> records) {

  /** A wiring without anything special. */
  public WiringModel(
      ClassName annotated,
      boolean isPublic,
      List<OwnerModel> owners,
      List<EventModel> events,
      List<UsedIndex> indexes,
      List<TypeName> runThrows) {
    this(
        annotated,
        isPublic,
        owners,
        List.of(),
        events,
        indexes,
        runThrows,
        Optional.empty(),
        false,
        AsynchronyModel.NONE,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Copies of the lists are kept. */
  public WiringModel {
    owners = List.copyOf(owners);
    attachables = List.copyOf(attachables);
    events = List.copyOf(events);
    indexes = List.copyOf(indexes);
    runThrows = List.copyOf(runThrows);
    records = List.copyOf(records);
  }

  /**
   * A module index as it was when the wiring was made.
   *
   * @param type the index
   * @param hash its hash
   */
  public record UsedIndex(ClassName type, String hash) {}

  /** The wiring's shape, where something is wrong with it. */
  public WiringModel asStub() {
    List<EventModel> stubs = events.stream().map(EventModel::asStub).toList();
    return new WiringModel(
        annotated,
        isPublic,
        owners,
        attachables,
        stubs,
        indexes,
        runThrows,
        around,
        hasRecorders,
        asynchrony,
        store,
        remote,
        records);
  }

  /** The owners whose instances an event needs, in the order of the calls. */
  public List<OwnerModel> receivers(EventModel event) {
    boolean isSurrounded = event.delivery().isOpen() || !event.calls().isEmpty();
    return Stream.of(
            CallModel.receivers(event.calls()).stream(),
            around.filter(a -> isSurrounded).stream(),
            CallModel.executors(event.calls()).stream())
        .flatMap(owners -> owners)
        .distinct() // what is called around callbacks may have some of its own
        .toList();
  }

  /** Whether an event needs what the events of the wiring share. */
  public boolean usesContext(EventModel event) {
    return !event.isBroken()
        && (event.hasArrivals() || event.isReported() || event.isAsynchronous() || hasRecorders);
  }

  /** Whether any event needs what the events of the wiring share. */
  public boolean hasContext() {
    return isReporting()
        || hasRecorders
        || !attachables.isEmpty()
        || events.stream().anyMatch(this::usesContext);
  }

  /**
   * Whether the wiring takes an error handler. What events declare decides, not whether a callback
   * can fail: users' code must not depend on which callbacks other modules have. It does where
   * these are asynchronous or durable, since then there is more that it must know.
   */
  public boolean isReporting() {
    return asynchrony.isPresent()
        || isDurable()
        || events.stream().anyMatch(event -> event.delivery().isReporting());
  }

  /** Whether calls are stored. */
  public boolean isDurable() {
    return store.isPresent();
  }

  /** The owners whose instances an event's durable callbacks need, in the order of the calls. */
  public List<OwnerModel> durableReceivers(EventModel event) {
    return Stream.concat(
            CallModel.receivers(event.durable()).stream(),
            around.filter(a -> event.isDurable()).stream())
        .distinct()
        .toList();
  }

  /** Whether the event can be fired without an object. */
  public boolean isStatic(EventModel event) {
    return receivers(event).isEmpty() && !usesContext(event);
  }

  /** The class with what the events share: who has come, and who is told of failures. */
  public ClassName context() {
    return GeneratedNames.partOfWiring(annotated, "Context");
  }

  /** The recorder of an event. */
  public ClassName recorder(EventModel event) {
    return GeneratedNames.partOfWiring(annotated, event.name().typeName() + "Recorder");
  }

  /** The class that holds the wiring. */
  public ClassName type() {
    return GeneratedNames.wiring(annotated);
  }

  /** The dispatcher of an event. */
  public ClassName dispatcher(EventModel event) {
    return GeneratedNames.partOfWiring(annotated, event.name().typeName() + "Dispatcher");
  }

  /** The class that stores the calls of an event's durable callbacks. */
  public ClassName durable(EventModel event) {
    return GeneratedNames.partOfWiring(annotated, event.name().typeName() + "Durable");
  }

  /** What is stored of an event's arguments. */
  public PayloadModel payload(EventModel event) {
    return PayloadModel.of(payloadType(event), event.contract().fire().parameters());
  }

  /** What was stored of an event's arguments by an earlier version. */
  public PayloadModel payload(EventModel event, VersionModel.Upcaster upcaster) {
    return PayloadModel.of(
        GeneratedNames.numbered(payloadType(event), upcaster.from()), upcaster.parameters());
  }

  private ClassName payloadType(EventModel event) {
    return GeneratedNames.partOfWiring(annotated, event.name().typeName() + "Payload");
  }

  /** The class that has codecs made of all that is stored. */
  public ClassName payloads() {
    return GeneratedNames.partOfWiring(annotated, "Payloads");
  }

  /** The lines of the file that tells what the wiring was compiled against, by their keys. */
  public Map<String, String> provenance() {
    Map<String, String> lines = new TreeMap<>();
    lines.put("format", GeneratedNames.FILE_FORMAT);
    lines.put("wiring", annotated.canonicalName());
    indexes.forEach(index -> lines.put("index." + index.type().canonicalName(), index.hash()));
    return lines;
  }
}
