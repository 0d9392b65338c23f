package dev.hardwire.tools.render;

import dev.hardwire.tools.report.SourcePlace;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * How places in sources become links. A pattern is an address in which these are replaced:
 *
 * <ul>
 *   <li><code>{file}</code>: the source by its package's folders, {@code signup/emails/Emails.java}
 *   <li><code>{source}</code>: where the source was found, below the root if there is one
 *   <li><code>{path}</code>: where the source was found, as an absolute path
 *   <li><code>{line}</code>: the line
 * </ul>
 *
 * Without a pattern the link opens the file itself. A place whose source was not found has no link
 * where one of these needs it.
 *
 * @param pattern the pattern
 * @param root the folder that <code>{source}</code> is relative to
 */
public record SourceLinks(Optional<String> pattern, Optional<Path> root) {
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final Pattern UNSAFE = Pattern.compile("javascript|data|vbscript");
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)\\}");
  private static final Pattern KNOWN = Pattern.compile("file|source|path|line");

  /**
   * Checks the pattern.
   *
   * @throws IllegalArgumentException if it is no address, would run code, or has an unknown
   *     variable
   */
  public SourceLinks {
    pattern.ifPresent(SourceLinks::check);
  }

  /**
   * Links by a pattern.
   *
   * @throws IllegalArgumentException as the other constructor
   */
  public SourceLinks(Optional<String> pattern) {
    this(pattern, Optional.empty());
  }

  /** The address of a place, where it has one. */
  public Optional<String> of(SourcePlace place) {
    if (pattern.isEmpty()) {
      return place.source().map(source -> absolute(source).toUri().toString());
    }
    StringBuilder address = new StringBuilder();
    Matcher variable = VARIABLE.matcher(pattern.get());
    while (variable.find()) {
      Optional<String> value = value(variable.group(1), place);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      variable.appendReplacement(address, Matcher.quoteReplacement(value.get()));
    }
    return Optional.of(variable.appendTail(address).toString());
  }

  private Optional<String> value(String variable, SourcePlace place) {
    return switch (variable) {
      case "file" -> Optional.of(encoded(Path.of(place.file())));
      case "source" -> place.source().map(this::fromRoot).map(SourceLinks::encoded);
      case "path" -> place.source().map(SourceLinks::absolute).map(SourceLinks::encoded);
      default -> Optional.of(Integer.toString(Math.max(1, place.line())));
    };
  }

  private Path fromRoot(Path source) {
    Path file = absolute(source);
    return root.map(SourceLinks::absolute)
        .filter(file::startsWith)
        .map(folder -> folder.relativize(file))
        .orElse(source);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Folders stay folders; everything that means something in an address is escaped. */
  private static String encoded(Path path) {
    String names =
        StreamSupport.stream(path.spliterator(), false)
            .map(name -> URLEncoder.encode(name.toString(), StandardCharsets.UTF_8))
            .map(name -> name.replace("+", "%20"))
            .collect(Collectors.joining("/"));
    return path.isAbsolute() ? drive(path) + "/" + names : names;
  }

  private static String drive(Path path) {
    return path.getRoot().toString().replaceAll("[/\\\\]", "");
  }

  private static void check(String pattern) {
    Matcher scheme = SCHEME.matcher(pattern);
    if (!scheme.matches() || UNSAFE.matcher(scheme.group(1).toLowerCase(Locale.ROOT)).matches()) {
      throw new IllegalArgumentException(
          "a link to sources must be an address such as https://example.org/{file}#L{line}: "
              + pattern);
    }
    Matcher variable = VARIABLE.matcher(pattern);
    while (variable.find()) {
      if (!KNOWN.matcher(variable.group(1)).matches()) {
        throw new IllegalArgumentException(
            "a link to sources knows {file}, {source}, {path} and {line}, not " + variable.group());
      }
    }
  }
}
