package dev.hardwire.processor.garbage;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A sample with one of its sources spoilt.
 *
 * @param sample the sample
 * @param path the source
 * @param token where it was changed
 * @param text the source as it is now
 */
record Change(Sample sample, String path, Token token, String text) {

  /** One change for each of some tokens of a sample. */
  static Stream<Change> each(
      Sample sample,
      Function<String, List<Token>> tokens,
      BiFunction<Token, String, String> change) {
    return sample.sources().entrySet().stream()
        .flatMap(
            source ->
                tokens.apply(source.getValue()).stream()
                    .map(
                        token ->
                            new Change(
                                sample,
                                source.getKey(),
                                token,
                                change.apply(token, source.getValue()))));
  }

  /** All sources as they are now. */
  Map<String, String> sources() {
    return sample.with(path, text);
  }

  /** Faults, each with what was changed. */
  Stream<String> named(List<String> faults) {
    String where = sample.name() + "/" + path + " at " + token.start() + " '" + token.text() + "'";
    return faults.stream().map(fault -> where + ": " + fault);
  }
}
