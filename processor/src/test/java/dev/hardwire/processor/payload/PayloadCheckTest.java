package dev.hardwire.processor.payload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What can be stored is stored and read; what can't be is told, and avaje-jsonb really fails. */
final class PayloadCheckTest {

  private static final Path CASES = Path.of("src/test/resources/payload");

  @TestFactory
  Stream<DynamicTest> storableTypesAreReadAsTheyWereWritten(@TempDir Path folder) {
    return cases("storable.txt")
        .map(
            it ->
                DynamicTest.dynamicTest(
                    it.parameters(),
                    () -> {
                      assertEquals(Optional.empty(), told(it));
                      assertEquals("", failure(it, folderOf(it, folder)));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> unstorableTypesAreTold() {
    return cases("unstorable.txt")
        .map(
            it ->
                DynamicTest.dynamicTest(
                    it.parameters(), () -> assertEquals(Optional.of(it.problem()), told(it))));
  }

  @TestFactory
  Stream<DynamicTest> unstorableTypesAreNotReadAsTheyWereWritten(@TempDir Path folder) {
    return cases("unstorable.txt")
        .filter(it -> !it.values().isEmpty())
        .map(
            it ->
                DynamicTest.dynamicTest(
                    it.parameters(),
                    () -> assertFalse(failure(it, folderOf(it, folder)).isEmpty())));
  }

  private static String failure(PayloadCase stored, Path folder) {
    StoredPackage shop = new StoredPackage(stored);
    String errors = shop.compile(folder);
    if (!errors.isEmpty()) {
      return errors;
    }
    try (RoundTrip trip = new RoundTrip(folder)) {
      return trip.difference();
    }
  }

  private static Optional<String> told(PayloadCase stored) {
    StoredPackage shop = new StoredPackage(stored);
    return shop.check().problem().map(problem -> problem.path() + ": " + problem.reason());
  }

  private static Path folderOf(PayloadCase stored, Path parent) {
    return StoredPackage.folder(parent, "case" + stored.hashCode());
  }

  private static Stream<PayloadCase> cases(String file) {
    return PayloadCase.read(CASES.resolve(file)).stream();
  }
}
