package dev.hardwire.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.AsyncOptions;
import dev.hardwire.processor.model.DurableOptions;
import dev.hardwire.processor.model.ForwardingMethod;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.IndexModel;
import dev.hardwire.processor.model.IndexModel.CallbackEntry;
import dev.hardwire.processor.model.IndexModel.ConditionEntry;
import dev.hardwire.processor.model.IndexModel.ContractEntry;
import dev.hardwire.processor.model.IndexModel.UpcasterEntry;
import dev.hardwire.processor.model.PlaceModel;
import dev.hardwire.processor.model.RetryOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Generates a module's index; in several classes where one could not hold it. */
public final class IndexGenerator {

  private static final String PROCESSOR = "IndexProcessor";
  private static final ClassName MODULE_INDEX = ClassName.get("dev.hardwire.index", "ModuleIndex");
  private static final ClassName INDEX_PART = ClassName.get("dev.hardwire.index", "IndexPart");
  private static final ClassName CONTRACT = ClassName.get("dev.hardwire.index", "IndexedContract");
  private static final ClassName CALLBACK = ClassName.get("dev.hardwire.index", "IndexedCallback");

  private static final ClassName CONDITION =
      ClassName.get("dev.hardwire.index", "IndexedCondition");
  private static final ClassName UPCASTER = ClassName.get("dev.hardwire.index", "IndexedUpcaster");
  private static final ClassName WHEN_FULL = ClassName.get("dev.hardwire", "WhenFull");
  private static final ClassName RETRY = ClassName.get("dev.hardwire", "Retry");
  private static final CodeBlock NOTHING = CodeBlock.of("");

  private IndexGenerator() {}

  /** The index and its parts. */
  public static List<TypeSpec> generate(IndexModel index) {
    TypeSpec.Builder main =
        GeneratedTypes.finalClass(index.type(), PROCESSOR, true)
            .addJavadoc("The events and callbacks of the module of {@link $T}.\n", index.anchor());
    List<List<ContractEntry>> contracts = Shards.of(index.contracts(), Shards.INDEX_ENTRIES);
    List<List<CallbackEntry>> callbacks = Shards.of(index.callbacks(), Shards.INDEX_ENTRIES);
    List<TypeSpec> types = new ArrayList<>();
    List<ClassName> parts = new ArrayList<>();
    if (contracts.size() <= 1 && callbacks.size() <= 1) {
      main.addAnnotation(moduleIndex(index, parts));
      addPart(main, index.contracts(), index.callbacks());
    } else {
      contracts.forEach(shard -> types.add(part(index, parts, shard, List.of())));
      callbacks.forEach(shard -> types.add(part(index, parts, List.of(), shard)));
      main.addAnnotation(moduleIndex(index, parts));
    }
    types.add(0, main.addMethod(GeneratedTypes.privateConstructor()).build());
    return types;
  }

  private static TypeSpec part(
      IndexModel index,
      List<ClassName> parts,
      List<ContractEntry> contracts,
      List<CallbackEntry> callbacks) {
    ClassName type = GeneratedNames.numbered(index.type(), parts.size() + 1);
    parts.add(type);
    TypeSpec.Builder part =
        GeneratedTypes.finalClass(type, PROCESSOR, true)
            .addJavadoc("A part of {@link $T}.\n", index.type());
    addPart(part, contracts, callbacks);
    return part.addMethod(GeneratedTypes.privateConstructor()).build();
  }

  private static AnnotationSpec moduleIndex(IndexModel index, List<ClassName> parts) {
    AnnotationSpec.Builder annotation =
        AnnotationSpec.builder(MODULE_INDEX)
            .addMember("format", "$L", IndexModel.FORMAT)
            .addMember("hash", "$S", index.hash())
            .addMember("anchor", "$T.class", index.anchor());
    addClasses(annotation, "includes", index.includes());
    addClasses(annotation, "events", index.events());
    addClasses(annotation, "parts", parts);
    return annotation.build();
  }

  private static void addClasses(
      AnnotationSpec.Builder annotation, String member, List<ClassName> types) {
    if (!types.isEmpty()) {
      List<CodeBlock> literals =
          types.stream().map(type -> CodeBlock.of("$T.class", type)).toList();
      annotation.addMember(member, GeneratedTypes.array(literals));
    }
  }

  private static void addPart(
      TypeSpec.Builder type, List<ContractEntry> contracts, List<CallbackEntry> callbacks) {
    AnnotationSpec.Builder part = AnnotationSpec.builder(INDEX_PART);
    if (!contracts.isEmpty()) {
      part.addMember(
          "contracts",
          GeneratedTypes.array(contracts.stream().map(IndexGenerator::contract).toList()));
    }
    if (!callbacks.isEmpty()) {
      part.addMember(
          "callbacks",
          GeneratedTypes.array(callbacks.stream().map(IndexGenerator::callback).toList()));
    }
    type.addAnnotation(part.build());
    callbacks.stream()
        .flatMap(
            callback ->
                Stream.concat(
                    callback.entry().stream(),
                    callback.condition().stream().flatMap(asked -> asked.entry().stream())))
        .distinct()
        .forEach(method -> type.addMethod(Calls.forwarding(method)));
  }

  private static CodeBlock contract(ContractEntry contract) {
    return CodeBlock.of(
        "@$T($Zevent = $S,$Wtype = $T.class,$Wparameters = $L$L)",
        CONTRACT,
        contract.event(),
        contract.type(),
        GeneratedTypes.strings(contract.parameters()),
        upcasters(contract.upcasters()));
  }

  private static CodeBlock upcasters(List<UpcasterEntry> upcasters) {
    if (upcasters.isEmpty()) {
      return NOTHING;
    }
    List<CodeBlock> entries =
        upcasters.stream()
            .map(
                upcaster ->
                    CodeBlock.of(
                        "@$T($Zfrom = $L,$Wmethod = $S,$Wparameters = $L)",
                        UPCASTER,
                        upcaster.from(),
                        upcaster.method(),
                        GeneratedTypes.strings(upcaster.parameters())))
            .toList();
    return CodeBlock.of(",$Wupcasters = $L", GeneratedTypes.array(entries));
  }

  private static CodeBlock callback(CallbackEntry callback) {
    return CodeBlock.of(
        "@$T($Zevents = $L,$Wowner = $S,$Wmethod = $S,$Wtypes = $L,$Wparameters = $L$L$L$L$L)",
        CALLBACK,
        GeneratedTypes.strings(callback.events()),
        callback.owner(),
        callback.method(),
        GeneratedTypes.strings(callback.types()),
        GeneratedTypes.strings(callback.parameters()),
        entry(callback.entry()),
        place(callback.place()),
        async(callback.async()),
        callback
            .condition()
            .map(asked -> CodeBlock.of(",$Wcondition = $L", condition(asked)))
            .orElse(NOTHING));
  }

  private static CodeBlock condition(ConditionEntry condition) {
    return CodeBlock.of(
        "@$T($Zmethod = $S,$Wtypes = $L,$Wparameters = $L$L)",
        CONDITION,
        condition.method(),
        GeneratedTypes.strings(condition.types()),
        GeneratedTypes.strings(condition.parameters()),
        entry(condition.entry()));
  }

  private static CodeBlock entry(Optional<ForwardingMethod> entry) {
    return entry.map(method -> CodeBlock.of(",$Wentry = $S", method.name())).orElse(NOTHING);
  }

  /** What a callback says of its place, as far as it says anything. */
  private static CodeBlock place(PlaceModel place) {
    CodeBlock.Builder members = CodeBlock.builder();
    if (!place.id().isEmpty()) {
      members.add(",$Wid = $L", GeneratedTypes.literal(place.id()));
    }
    if (place.order() != PlaceModel.ANYWHERE.order()) {
      members.add(",$Worder = $L", place.order());
    }
    if (!place.before().isEmpty()) {
      members.add(",$Wbefore = $L", GeneratedTypes.strings(place.before()));
    }
    if (!place.after().isEmpty()) {
      members.add(",$Wafter = $L", GeneratedTypes.strings(place.after()));
    }
    return members.build();
  }

  /** What a callback says of its calls, as far as it says anything. */
  private static CodeBlock async(AsyncOptions async) {
    CodeBlock.Builder members = CodeBlock.builder();
    if (!async.executor().isEmpty()) {
      members.add(",$Wexecutor = $S", async.executor());
    }
    if (async.isAsync()) {
      members.add(",$Wasync = true");
    }
    if (!async.timeout().isEmpty()) {
      members.add(",$Wtimeout = $S", async.timeout());
    }
    if (async.maxInFlight() != AsyncOptions.NONE.maxInFlight()) {
      members.add(",$WmaxInFlight = $L", async.maxInFlight());
    }
    if (async.isRejecting()) {
      members.add(",$WwhenFull = $T.REJECT", WHEN_FULL);
    }
    if (async.retry().isGiven()) {
      members.add(",$Wretry = $L", retry(async.retry()));
    }
    return members.add(durable(async.durable())).build();
  }

  /** What a callback says of storing its calls, as far as it says anything. */
  private static CodeBlock durable(DurableOptions durable) {
    CodeBlock.Builder members = CodeBlock.builder();
    if (durable.isDurable()) {
      members.add(",$Wdurable = true");
    }
    if (!durable.formerly().isEmpty()) {
      List<CodeBlock> ids = durable.formerly().stream().map(GeneratedTypes::literal).toList();
      members.add(",$Wformerly = {$L}", ids.stream().collect(Calls.LIST));
    }
    if (!durable.orderedBy().isEmpty()) {
      members.add(",$WorderedBy = $L", GeneratedTypes.literal(durable.orderedBy()));
    }
    return members.build();
  }

  private static CodeBlock retry(RetryOptions retry) {
    return CodeBlock.of(
        "@$T(attempts = $L, first = $S, max = $S)",
        RETRY,
        retry.attempts(),
        retry.first(),
        retry.max());
  }
}
