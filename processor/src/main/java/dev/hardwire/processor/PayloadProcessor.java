package dev.hardwire.processor;

import com.google.auto.service.AutoService;
import dev.hardwire.processor.read.AnnotationNames;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Claims the annotations by which avaje's processor makes codecs for a wiring, since that does not,
 * and javac warns of unclaimed ones. Who claims an annotation keeps it from the processors behind;
 * so this is left out unless avaje's stands before, and for sources that are not generated here.
 */
@AutoService(Processor.class)
public final class PayloadProcessor extends AbstractProcessor {

  private static final String IMPORT = "io.avaje.jsonb.Json.Import";
  private static final String GENERATOR = "io.avaje.jsonb.generator.JsonbProcessor";

  private boolean hasOurs;

  /** Called by the compiler. */
  public PayloadProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        IMPORT,
        "io.avaje.jsonb.spi.Generated",
        "io.avaje.jsonb.spi.MetaData",
        "io.avaje.jsonb.spi.MetaData.JsonFactory");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // whoever wants them has had them
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<? extends Element> importing =
        annotations.stream()
            .filter(annotation -> annotation.getQualifiedName().contentEquals(IMPORT))
            .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
            .toList();
    boolean areOurs = importing.stream().allMatch(PayloadProcessor::isOurs);
    hasOurs |= areOurs && !importing.isEmpty();
    return hasOurs && areOurs && isGeneratorFirst(PayloadProcessor.class.getClassLoader());
  }

  private static boolean isOurs(Element type) {
    return type.getAnnotationMirrors().stream()
        .map(annotation -> (TypeElement) annotation.getAnnotationType().asElement())
        .anyMatch(a -> a.getQualifiedName().contentEquals(AnnotationNames.GENERATED));
  }

  /** Whether avaje's processor stands before ours where compilers look for them. */
  private static boolean isGeneratorFirst(ClassLoader processors) {
    try {
      return ServiceLoader.load(Processor.class, processors).stream()
          .map(ServiceLoader.Provider::type)
          .map(Class::getName)
          .filter(name -> name.equals(GENERATOR) || name.equals(PayloadProcessor.class.getName()))
          .findFirst()
          .filter(GENERATOR::equals)
          .isPresent();
    } catch (ServiceConfigurationError broken) {
      return false; // of a processor that the compiler can't load, either
    }
  }
}
