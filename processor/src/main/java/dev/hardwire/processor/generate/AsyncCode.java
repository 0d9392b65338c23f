package dev.hardwire.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.AsyncModel;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.DeliveryModel.Policy;
import dev.hardwire.processor.model.OwnerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Calls that are objects of their own: those that an executor is handed, and all of an event that
 * answers by a future. What is known of their callbacks stands in a field for each.
 */
final class AsyncCode {

  private final Dispatch dispatch;
  private final DispatchNames names;

  AsyncCode(Dispatch dispatch, DispatchNames names) {
    this.dispatch = dispatch;
    this.names = names;
  }

  /** The statement that hands a call over to its executor. */
  CodeBlock handedOver(CallModel call) {
    return CodeBlock.builder()
        .addStatement("this.$N.hand($L)", names.async.field(call), created(call))
        .build();
  }

  /** A new call of a listener. */
  CodeBlock createdForListener() {
    List<CodeBlock> given = new ArrayList<>(List.of(CodeBlock.of("$N", names.connection)));
    hooks(given);
    arguments(given);
    return CodeBlock.of(
        "new $L($L)", names.async.listenerClass(), given.stream().collect(Calls.LIST));
  }

  /** A new call; in the order of the fields of {@link CallClass}. */
  CodeBlock created(CallModel call) {
    List<CodeBlock> given = new ArrayList<>();
    boolean comesLate = call.isAttached() && dispatch.isFuture();
    if (call.receiver().isPresent() && !comesLate) {
      given.add(call.receiver().map(names::receiver).orElseThrow());
    }
    if (call.isAttached()) {
      given.add(CodeBlock.of("$N", names.connection));
    }
    hooks(given);
    if (call.needsInfo()) {
      given.add(CodeBlock.of("$N", names.info));
    }
    arguments(given);
    return CodeBlock.of("new $L($L)", names.async.type(call), given.stream().collect(Calls.LIST));
  }

  private void hooks(List<CodeBlock> given) {
    dispatch.around().ifPresent(hooks -> given.add(CodeBlock.of("this.$N", hooks.name())));
  }

  private void arguments(List<CodeBlock> given) {
    CallClass.kept(dispatch).forEach(kept -> given.add(CodeBlock.of("$N", kept.name())));
  }

  /** Adds the classes of some calls. */
  void addClasses(TypeSpec.Builder holder, List<CallModel> calls, boolean hasListeners) {
    for (CallModel call : calls) {
      if (dispatch.isObject(call)) {
        holder.addType(CallClass.of(dispatch, names, call));
      }
    }
    if (hasListeners && dispatch.isFuture()) {
      holder.addType(CallClass.ofListener(dispatch, names));
    }
  }

  /**
   * Adds the fields with what is known of callbacks.
   *
   * @param inFlight where all calls of the wiring are kept
   * @param executors what is a parameter of the constructor
   * @return the statements that fill them
   */
  CodeBlock addFields(
      TypeSpec.Builder holder,
      List<CallModel> calls,
      boolean hasListeners,
      CodeBlock inFlight,
      Function<OwnerModel, CodeBlock> executors) {
    CodeBlock.Builder filled = CodeBlock.builder();
    for (CallModel call : calls) {
      if (dispatch.isObject(call)) {
        add(holder, filled, names.async.field(call), callback(call, inFlight, executors));
      }
    }
    if (hasListeners && dispatch.isFuture()) {
      add(holder, filled, names.listenerCallback, ofListener(inFlight));
    }
    return filled.build();
  }

  private static void add(
      TypeSpec.Builder holder, CodeBlock.Builder filled, String field, CodeBlock value) {
    holder.addField(
        FieldSpec.builder(RuntimeTypes.ASYNC_CALLBACK, field, Modifier.PRIVATE, Modifier.FINAL)
            .build());
    filled.addStatement("this.$N =$W$L", field, value);
  }

  private CodeBlock callback(
      CallModel call, CodeBlock inFlight, Function<OwnerModel, CodeBlock> executors) {
    AsyncModel async = call.async();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$L.callback($S, $S)", inFlight, dispatch.name(), call.label().displayName());
    async.executor().ifPresent(executor -> code.add("$Z.on($L)", executors.apply(executor)));
    if (async.mode() == AsyncModel.Mode.DEFAULT) {
      code.add("$Z.onDefault()");
    }
    if (async.timeoutMillis() > 0) {
      code.add("$Z.timeout($LL)", async.timeoutMillis());
    }
    if (async.maxInFlight() > 0) {
      code.add("$Z.atMost($L, $L)", async.maxInFlight(), async.blocks());
    }
    async
        .retry()
        .ifPresent(
            retry ->
                code.add(
                    "$Z.retry($L, $LL, $LL)",
                    retry.attempts(),
                    retry.firstMillis(),
                    retry.maxMillis()));
    if (call.isAttached()) {
      code.add(evicted());
    }
    if (call.isLater()) {
      dispatch.around().ifPresent(hooks -> code.add("$Z.around(this.$N)", hooks.name()));
      code.add(dispatch.isTraced() ? "$Z.traced()" : "");
    }
    return code.build();
  }

  private CodeBlock ofListener(CodeBlock inFlight) {
    return CodeBlock.builder()
        .add("$L.callback($S, $S)", inFlight, dispatch.name(), CallCode.LISTENER)
        .add(evicted())
        .build();
  }

  private CodeBlock evicted() {
    return dispatch.policy() == Policy.EVICT
        ? CodeBlock.of("$Z.evictAfter($L)", dispatch.delivery().evictAfter())
        : CodeBlock.of("");
  }
}
