package dev.hardwire.integration.guide;

import java.util.List;

/**
 * A part of a page below a heading, up to the next heading.
 *
 * @param title the heading
 * @param level how many levels of headings it is in; 1 for the page's own
 * @param programs its programs
 * @param snippets the pieces of code in the last column of its tables
 */
record Section(String title, int level, List<Program> programs, List<String> snippets) {

  Section {
    programs = List.copyOf(programs);
    snippets = List.copyOf(snippets);
  }
}
