package dev.hardwire.processor.javac;

import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Hands the compiler's elements and types to a test, while the compiler runs. */
@SupportedAnnotationTypes("*")
public final class CapturingProcessor extends AbstractProcessor {

  private final Consumer<ProcessingEnvironment> test;

  /** Creates a processor that runs a test once. */
  public CapturingProcessor(Consumer<ProcessingEnvironment> test) {
    this.test = test;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      test.accept(processingEnv);
    }
    return false;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }
}
