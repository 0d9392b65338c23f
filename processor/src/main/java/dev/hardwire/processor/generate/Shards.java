package dev.hardwire.processor.generate;

import dev.hardwire.processor.model.AnswerModel;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.OwnerModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * How much goes into one class or method. A class file has at most 65,535 constants, a method at
 * most 65,535 bytes, and HotSpot never compiles one of more than 8,000 bytes ({@code
 * -XX:-DontCompileHugeMethods}); a method takes at most 255 parameters.
 */
final class Shards {

  /** Entries of an index in one class; each needs about a dozen constants. */
  static final int INDEX_ENTRIES = 1_000;

  /** Owners that are parameters; beyond it they travel in groups. */
  static final int OWNERS = 200;

  /** Events whose dispatchers are built in one constructor. */
  static final int EVENTS = 250;

  /** Bytes of the statements in one method. */
  static final int BYTES = 7_900;

  /**
   * Bytes of the calls of an event in one method: a hundred with one argument each. HotSpot stops
   * inlining where a method has 18,000 nodes ({@code NodeCountInliningCutoff} in its C2), which 160
   * of the smallest callbacks bring along; all others would be called, one by one.
   */
  static final int BYTES_OF_CALLS = 1_600;

  /** A call loads its receiver (4 bytes), invokes (at most 5) and drops an answer (1). */
  private static final int BYTES_OF_CALL = 10;

  /** An argument is loaded (at most 2 bytes), boxed or unboxed (3) and widened (1). */
  private static final int BYTES_OF_ARGUMENT = 6;

  /** An answer is checked, taken in and looked at. */
  private static final int BYTES_OF_ANSWER = 24;

  /** A failure is caught and handed on; the event's arguments with it (2 bytes each). */
  private static final int BYTES_OF_CATCH = 18;

  /** What is known of a callback is put together and kept (its constructor is the longest). */
  private static final int BYTES_OF_OBJECT = 44;

  /** What is called before, after and in the place of a callback, with two names each. */
  private static final int BYTES_OF_HOOKS = 60;

  /** Goes through an array, asks each of its elements and counts successes. */
  private static final int BYTES_OF_LOOP = 48;

  /** Takes stock of those who are attached, and reads it from a place that is hard to reach. */
  private static final int BYTES_OF_SNAPSHOT = 16;

  private Shards() {}

  /** The list in pieces of at most the given size; none for an empty list. */
  static <T> List<List<T>> of(List<T> list, int size) {
    List<List<T>> shards = new ArrayList<>();
    for (int from = 0; from < list.size(); from += size) {
      shards.add(list.subList(from, Math.min(from + size, list.size())));
    }
    return shards;
  }

  /** The list in pieces of at most the given size whose statements fit into a method each. */
  static <T> List<List<T>> of(List<T> list, int size, ToIntFunction<T> bytes) {
    List<List<T>> shards = new ArrayList<>();
    int from = 0;
    int sum = 0;
    for (int to = 0; to < list.size(); to++) {
      int added = bytes.applyAsInt(list.get(to));
      if (to > from && (to - from == size || sum + added > BYTES)) {
        shards.add(list.subList(from, to));
        from = to;
        sum = 0;
      }
      sum += added;
    }
    if (from < list.size()) {
      shards.add(list.subList(from, list.size()));
    }
    return shards;
  }

  /** The calls of an event in pieces that fit into a method each; one piece for no calls. */
  static List<List<CallModel>> ofCalls(Dispatch dispatch) {
    return ofCalls(dispatch, dispatch.calls());
  }

  /** Some of an event's calls in such pieces. */
  static List<List<CallModel>> ofCalls(Dispatch dispatch, List<CallModel> calls) {
    List<List<CallModel>> shards = new ArrayList<>();
    List<CallModel> shard = new ArrayList<>();
    Set<OwnerModel> receivers = new HashSet<>();
    int bytes = 0;
    for (CallModel call : calls) {
      int size = bytes(call, dispatch);
      boolean isFirst = call.receiver().filter(receivers::add).isPresent();
      size += isFirst && call.isAttached() ? BYTES_OF_SNAPSHOT : 0;
      if (bytes + size > BYTES_OF_CALLS && !shard.isEmpty()) {
        shards.add(shard);
        shard = new ArrayList<>();
        receivers.clear();
        call.receiver().ifPresent(receivers::add);
        bytes = 0;
      }
      shard.add(call);
      bytes += size;
    }
    shards.add(shard);
    return shards;
  }

  private static int bytes(CallModel call, Dispatch dispatch) {
    int arguments = call.arguments().size();
    int asked = call.condition().map(condition -> condition.arguments().size()).orElse(-1);
    int size = BYTES_OF_CALL + BYTES_OF_ARGUMENT * arguments;
    size += asked < 0 ? 0 : BYTES_OF_CALL + BYTES_OF_ARGUMENT * asked;
    size += dispatch.answers(AnswerModel.Kind.NONE) ? 0 : BYTES_OF_ANSWER;
    size += dispatch.isPropagating() ? 0 : BYTES_OF_CATCH + 2 * dispatch.fire().parameters().size();
    size += dispatch.isObject(call) ? BYTES_OF_OBJECT + 2 * dispatch.fire().parameters().size() : 0;
    size += dispatch.around().isPresent() ? BYTES_OF_HOOKS : 0;
    return size + (call.isAttached() ? BYTES_OF_LOOP : 0);
  }
}
