package dev.hardwire.processor.model;

import com.palantir.javapoet.ClassName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A module's index.
 *
 * @param anchor the module's anchor
 * @param includes the anchors that it includes
 * @param events the indexes with the events that its anchor names
 * @param contracts its contracts
 * @param callbacks its callbacks
 */
public record IndexModel(
    ClassName anchor,
    List<ClassName> includes,
    List<ClassName> events,
    List<ContractEntry> contracts,
    List<CallbackEntry> callbacks) {

  /** The version of the format in which an index is written and read. */
  public static final int FORMAT = 3;

  private static final int HASH_BYTES = 16;

  /** Copies of the lists are kept. */
  public IndexModel {
    includes = List.copyOf(includes);
    events = List.copyOf(events);
    contracts = List.copyOf(contracts);
    callbacks = List.copyOf(callbacks);
  }

  /**
   * A contract of the module.
   *
   * @param event the name of its event
   * @param type the interface
   * @param parameters its parameters' names
   * @param upcasters what reads earlier versions
   * @param signature everything about it that concerns a wiring, as text
   */
  public record ContractEntry(
      String event,
      ClassName type,
      List<String> parameters,
      List<UpcasterEntry> upcasters,
      String signature) {

    /** A contract of which there is one version. */
    public ContractEntry(String event, ClassName type, List<String> parameters, String signature) {
      this(event, type, parameters, List.of(), signature);
    }

    /** Copies of the lists are kept. */
    public ContractEntry {
      parameters = List.copyOf(parameters);
      upcasters = List.copyOf(upcasters);
    }

    private String text() {
      return String.join(" ", "contract", event, type.toString(), parameters.toString(), signature);
    }
  }

  /**
   * An upcaster of a contract.
   *
   * @param from the version that it reads
   * @param method its name
   * @param parameters its parameters' names
   */
  public record UpcasterEntry(int from, String method, List<String> parameters) {

    /** A copy of the list is kept. */
    public UpcasterEntry {
      parameters = List.copyOf(parameters);
    }
  }

  /**
   * A callback of the module.
   *
   * @param events the events it listens to
   * @param owner the class that declares it
   * @param method its name
   * @param types its erased parameter types
   * @param parameters its parameters' names
   * @param entry the method of the index that reaches it, where it can't be called directly
   * @param place its place among an event's callbacks
   * @param async how its calls are made
   * @param condition the method that decides whether it runs
   * @param signature everything about it that concerns a wiring, as text
   */
  public record CallbackEntry(
      List<String> events,
      String owner,
      String method,
      List<String> types,
      List<String> parameters,
      Optional<ForwardingMethod> entry,
      PlaceModel place,
      AsyncOptions async,
      Optional<ConditionEntry> condition,
      String signature) {

    /** A callback that may run anywhere, and always. */
    public CallbackEntry(
        List<String> events,
        String owner,
        String method,
        List<String> types,
        List<String> parameters,
        Optional<ForwardingMethod> entry,
        String signature) {
      this(
          events,
          owner,
          method,
          types,
          parameters,
          entry,
          PlaceModel.ANYWHERE,
          AsyncOptions.NONE,
          Optional.empty(),
          signature);
    }

    /** Copies of the lists are kept. */
    public CallbackEntry {
      events = List.copyOf(events);
      types = List.copyOf(types);
      parameters = List.copyOf(parameters);
    }

    private String text() {
      return String.join(
          " ",
          "callback",
          events.toString(),
          owner,
          method,
          types.toString(),
          parameters.toString(),
          entry.map(ForwardingMethod::name).orElse("-"),
          place + (async.equals(AsyncOptions.NONE) ? "" : " " + async),
          condition.map(ConditionEntry::text).orElse("-"),
          signature);
    }
  }

  /**
   * The condition of a callback of the module.
   *
   * @param method its name
   * @param types its erased parameter types
   * @param parameters its parameters' names
   * @param entry the method of the index that reaches it, where it can't be called directly;
   *     several callbacks may share it
   */
  public record ConditionEntry(
      String method,
      List<String> types,
      List<String> parameters,
      Optional<ForwardingMethod> entry) {
    /** Copies of the lists are kept. */
    public ConditionEntry {
      types = List.copyOf(types);
      parameters = List.copyOf(parameters);
    }

    private String text() {
      String reached = entry.map(ForwardingMethod::name).orElse("-");
      return String.join(" ", method, types.toString(), parameters.toString(), reached);
    }
  }

  /** The class that holds the index. */
  public ClassName type() {
    return GeneratedNames.index(anchor);
  }

  /** A digest of all that concerns a wiring. */
  public String hash() {
    List<String> lines = new ArrayList<>();
    lines.add("anchor " + anchor);
    includes.forEach(include -> lines.add("include " + include));
    contracts.forEach(contract -> lines.add(contract.text()));
    callbacks.forEach(callback -> lines.add(callback.text()));
    byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
