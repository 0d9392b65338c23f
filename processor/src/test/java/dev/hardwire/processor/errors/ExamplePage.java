package dev.hardwire.processor.errors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page of examples: a Markdown file with a section for each. */
final class ExamplePage {

  private static final String HEADING = "## ";
  private static final String MESSAGES = "```text";

  private final Path file;

  ExamplePage(Path file) {
    this.file = file;
  }

  /** The examples by their titles. */
  List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    sections().forEach((title, lines) -> examples.add(ExampleReader.read(title, lines)));
    return examples;
  }

  private Map<String, List<String>> sections() {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> section = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith(HEADING)) {
        section = new ArrayList<>();
        if (sections.put(line.substring(HEADING.length()), section) != null) {
          throw new IllegalStateException("two sections in " + file + ": " + line);
        }
      } else {
        section.add(line);
      }
    }
    return sections;
  }

  /** Replaces what the page says that the compiler prints for an example. */
  void rewrite(Example example, String messages) {
    List<String> rewritten = new ArrayList<>();
    boolean isInSection = false;
    boolean isInMessages = false;
    for (String line : lines()) {
      if (line.startsWith(HEADING)) {
        isInSection = line.equals(HEADING + example.title());
      }
      if (isInMessages && line.equals("```")) {
        rewritten.addAll(messages.lines().toList());
        isInMessages = false;
      }
      if (!isInMessages) {
        rewritten.add(line);
      }
      isInMessages |= isInSection && line.equals(MESSAGES);
    }
    try {
      Files.write(file, rewritten);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
