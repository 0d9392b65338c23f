package dev.hardwire.processor.generate;

import static dev.hardwire.processor.generate.Models.call;
import static dev.hardwire.processor.generate.Models.event;
import static dev.hardwire.processor.generate.Models.list;
import static dev.hardwire.processor.generate.Models.owners;
import static dev.hardwire.processor.generate.Models.staticCall;
import static dev.hardwire.processor.generate.Models.wiring;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.EventModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShardsTest {

  private static final ClassName LETTERS = ClassName.get("signup.emails", "Letters");

  private static List<List<CallModel>> ofCalls(List<CallModel> calls) {
    EventModel event = event("user_joined", calls.toArray(new CallModel[0]));
    return Shards.ofCalls(Dispatch.of(wiring(event), event));
  }

  @Test
  void listIsCutIntoPiecesOfTheSize() {
    assertEquals(List.of(), Shards.of(List.of(), 3));
    assertEquals(List.of(List.of(1, 2, 3)), Shards.of(List.of(1, 2, 3), 3));
    assertEquals(List.of(List.of(1, 2, 3), List.of(4)), Shards.of(List.of(1, 2, 3, 4), 3));
  }

  @Test
  void listIsCutIntoPiecesOfTheBytes() {
    assertEquals(List.of(), Shards.of(List.of(), 3, item -> 1));
    assertEquals(
        List.of(List.of(4_000, 3_900), List.of(1), List.of(9_000), List.of(1, 2, 3), List.of(4)),
        Shards.of(List.of(4_000, 3_900, 1, 9_000, 1, 2, 3, 4), 3, bytes -> bytes));
  }

  @Test
  void noCallsAreOnePiece() {
    assertEquals(List.of(List.of()), ofCalls(List.of()));
  }

  @Test
  void callsAreKeptInTheirOrder() {
    List<CallModel> calls = list(2_000, i -> staticCall(LETTERS, "welcome" + i, 0, 1, 0));
    assertEquals(calls, ofCalls(calls).stream().flatMap(List::stream).toList());
  }

  @Test
  void moreArgumentsMakeMorePieces() {
    assertEquals(1, ofCalls(list(140, i -> staticCall(LETTERS, "file"))).size());
    assertEquals(2, ofCalls(list(140, i -> staticCall(LETTERS, "file", 0, 1))).size());
  }

  @Test
  void piecesHaveNoMoreOwnersThanAConstructorTakes() {
    List<CallModel> calls = owners(401).stream().map(owner -> call(owner, "greet")).toList();
    List<List<CallModel>> shards = ofCalls(calls);
    assertEquals(3, shards.size());
    for (List<CallModel> shard : shards) {
      assertTrue(CallModel.receivers(shard).size() <= Shards.OWNERS);
    }
  }
}
