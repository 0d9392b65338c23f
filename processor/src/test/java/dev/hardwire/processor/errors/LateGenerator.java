package dev.hardwire.processor.errors;

import dev.hardwire.processor.errors.ExampleModule.LateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which generates one source file in a given round. */
@SupportedAnnotationTypes("*")
final class LateGenerator extends AbstractProcessor {

  private final LateFile file;
  private final String text;
  private int round;

  LateGenerator(LateFile file, String text) {
    this.file = file;
    this.text = text;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    round++;
    if (round == file.round()) {
      String name = file.path().replace(".java", "").replace('/', '.');
      try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        writer.write(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }
}
