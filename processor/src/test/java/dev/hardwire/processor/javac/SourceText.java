package dev.hardwire.processor.javac;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source file that is given as text. */
public final class SourceText extends SimpleJavaFileObject {

  private final String text;

  /** A file of the given path. */
  public SourceText(String path, String text) {
    super(URI.create("text:///" + path), Kind.SOURCE);
    this.text = text;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
