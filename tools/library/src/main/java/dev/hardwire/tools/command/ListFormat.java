package dev.hardwire.tools.command;

import dev.hardwire.tools.render.AsyncApi;
import dev.hardwire.tools.render.Markdown;
import dev.hardwire.tools.render.Mermaid;
import dev.hardwire.tools.report.WiringReport;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what form a wiring is listed. */
public enum ListFormat {
  /** For a terminal. */
  TEXT(true),
  /** A table of Markdown. */
  MARKDOWN(true),
  /** A flowchart of Mermaid. */
  MERMAID(false),
  /** A document of AsyncAPI 3. */
  ASYNCAPI(false);

  private final boolean takesSeveral;

  ListFormat(boolean takesSeveral) {
    this.takesSeveral = takesSeveral;
  }

  /** The format of a name, in whatever case it is written. */
  public static Optional<ListFormat> of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
        .findAny();
  }

  String render(WiringReport wiring) {
    return switch (this) {
      case TEXT -> PlainText.of(wiring);
      case MARKDOWN -> Markdown.of(wiring);
      case MERMAID -> Mermaid.of(wiring);
      case ASYNCAPI -> AsyncApi.of(wiring);
    };
  }

  /** Whether a document may hold several wirings. */
  boolean takesSeveral() {
    return takesSeveral;
  }

  /** As it is written by users. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
