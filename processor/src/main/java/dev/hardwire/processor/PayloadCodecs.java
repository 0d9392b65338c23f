package dev.hardwire.processor;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.PayloadModel;
import dev.hardwire.processor.model.WiringModel;
import dev.hardwire.processor.read.WiringDeclaration;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;

/** Whether avaje's processor has made the codecs that a wiring needs. */
final class PayloadCodecs {

  private PayloadCodecs() {}

  /** The names of the classes that it makes for a wiring. */
  static List<String> of(WiringModel wiring) {
    return wiring.events().stream()
        .filter(EventModel::isDurable)
        .flatMap(
            event ->
                Stream.concat(
                    Stream.of(wiring.payload(event)),
                    event.contract().version().upcasters().stream()
                        .map(upcaster -> wiring.payload(event, upcaster))))
        .map(PayloadModel::type)
        .map(PayloadCodecs::codec)
        .toList();
  }

  private static String codec(ClassName payload) {
    return payload.peerClass(payload.simpleName() + "JsonAdapter").canonicalName();
  }

  /** The problem of a wiring without its codecs, when all processors are done. */
  static Optional<Problem> missing(
      WiringDeclaration wiring, List<String> codecs, Elements elements) {
    return codecs.stream()
        .filter(name -> elements.getTypeElement(name) == null)
        .findFirst()
        .map(
            name ->
                Problem.of(
                    ProblemCode.MISSING_CODEC_GENERATOR,
                    wiring.location(),
                    "The wiring of "
                        + wiring.type().getSimpleName()
                        + " stores calls, but no processor made the codec "
                        + name.substring(name.lastIndexOf('.') + 1)
                        + " that reads and writes them.",
                    "Add io.avaje:avaje-jsonb-generator to the processor path of this compilation,"
                        + " before hardwire-processor."));
  }
}
