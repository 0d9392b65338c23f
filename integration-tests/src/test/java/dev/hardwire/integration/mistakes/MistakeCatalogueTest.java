package dev.hardwire.integration.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.integration.mistakes.injection.Mistake;
import dev.hardwire.processor.report.ProblemCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** There is a mistake for each rule that the sources of a program can break. */
final class MistakeCatalogueTest {

  /** What can't be broken by a program, apart from what surrounds it. */
  private static final Set<String> OTHERS =
      Set.of(
          // What needs a lock file, hardwire-durable or hardwire-remote, which these programs have
          // not.
          "ChangedContract",
          "DuplicateDurableId",
          "IllegalDurableId",
          "LockFile",
          "MissingCodecGenerator",
          "MissingDurable",
          "MissingDurableId",
          "MissingRemote",
          "RemoteAnswer",
          "RemoteEvent",
          "RemovedDurableId",
          "UndurableCallback",
          "UnstorableParameter",
          "IndexFormat", // another version of Hardwire
          "UnwritableOutput", // a full disk
          "InternalError"); // a mistake of ours

  @Test
  void eachRuleIsBroken() {
    Set<String> missing = new TreeSet<>();
    Stream.of(ProblemCode.values()).map(ProblemCode::displayName).forEach(missing::add);
    missing.removeAll(OTHERS);
    Mistake.all().forEach(mistake -> missing.removeAll(mistake.codes()));
    assertEquals(Set.of(), missing);
  }

  @Test
  void namesOfMistakesDiffer() {
    List<String> names = Mistake.all().stream().map(Mistake::name).toList();
    assertEquals(names.stream().distinct().toList(), names);
  }
}
