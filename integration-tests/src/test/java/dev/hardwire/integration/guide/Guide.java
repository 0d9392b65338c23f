package dev.hardwire.integration.guide;

import dev.hardwire.integration.PackagedJars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * The sections of the user guide.
 *
 * @param sections in the guide's order, first that of the whole page
 */
record Guide(List<Section> sections) {

  Guide {
    sections = List.copyOf(sections);
  }

  /** The guide of this project. */
  static Guide read() {
    try {
      return of(Files.readAllLines(PackagedJars.root().resolve("docs/guide.md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Guide of(List<String> lines) {
    return new Guide(PageReader.read(lines));
  }

  /** All programs. */
  List<Program> programs() {
    return sections.stream().flatMap(section -> section.programs().stream()).toList();
  }

  /** The titles of sections that show no program, neither themselves nor in sections below. */
  List<String> withoutProgram() {
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      boolean isLeaf = i + 1 == sections.size() || sections.get(i + 1).level() <= section.level();
      if (isLeaf && section.programs().isEmpty() && section.snippets().isEmpty()) {
        titles.add(section.title());
      }
    }
    return titles;
  }

  /** The pieces of code in tables that no program has, apart from spaces and line breaks. */
  List<String> untestedSnippets() {
    List<String> sources =
        programs().stream()
            .flatMap(program -> program.files().stream())
            .map(file -> withoutSpace(file.text()))
            .toList();
    return sections.stream()
        .flatMap(section -> section.snippets().stream())
        .filter(snippet -> sources.stream().noneMatch(text -> text.contains(withoutSpace(snippet))))
        .toList();
  }

  private static String withoutSpace(String code) {
    return code.replaceAll("\\s+", "");
  }
}
