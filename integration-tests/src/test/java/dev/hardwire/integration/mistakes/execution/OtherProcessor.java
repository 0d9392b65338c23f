package dev.hardwire.integration.mistakes.execution;

import dev.hardwire.integration.semantics.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor of somebody else's, which generates sources in the first round. */
final class OtherProcessor extends AbstractProcessor {

  private final List<SourceFile> sources;
  private boolean isDone;

  OtherProcessor(List<SourceFile> sources) {
    this.sources = sources;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.hardwire.*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!isDone) {
      isDone = true;
      sources.forEach(this::write);
    }
    return false;
  }

  private void write(SourceFile source) {
    try (Writer writer = processingEnv.getFiler().createSourceFile(source.name()).openWriter()) {
      writer.write(source.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
