package dev.hardwire.processor.payload;

import com.palantir.javapoet.TypeName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What avaje-jsonb knows by itself, and reads back as it was. */
final class StorableTypes {

  private static final Set<String> LEAVES =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Character",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.lang.String",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.net.InetAddress",
          "java.net.Inet4Address",
          "java.net.Inet6Address",
          "java.net.URI",
          "java.net.URL",
          "java.time.Duration",
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.MonthDay",
          "java.time.OffsetDateTime",
          "java.time.OffsetTime",
          "java.time.Period",
          "java.time.Year",
          "java.time.YearMonth",
          "java.time.ZoneId",
          "java.time.ZoneOffset",
          "java.time.ZonedDateTime",
          "java.util.Date",
          "java.util.OptionalDouble",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.UUID");

  /** What to write in the place of types that look as if they could be stored. */
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("java.lang.CharSequence", "String"),
          Map.entry("java.lang.Iterable", "List"),
          Map.entry("java.lang.Number", "the kind of number that it is"),
          Map.entry("java.lang.Object", "the type that it really has"),
          Map.entry("java.io.File", "String"),
          Map.entry("java.nio.file.Path", "String"),
          Map.entry("java.sql.Date", "java.time.LocalDate"),
          Map.entry("java.sql.Time", "java.time.LocalTime"),
          Map.entry("java.sql.Timestamp", "java.time.Instant"),
          Map.entry("java.util.Calendar", "java.time.ZonedDateTime"),
          Map.entry("java.util.Currency", "String"),
          Map.entry("java.util.Deque", "List"),
          Map.entry("java.util.HashMap", "Map"),
          Map.entry("java.util.HashSet", "Set"),
          Map.entry("java.util.LinkedHashMap", "Map"),
          Map.entry("java.util.LinkedList", "List"),
          Map.entry("java.util.Locale", "String"),
          Map.entry("java.util.NavigableMap", "Map"),
          Map.entry("java.util.NavigableSet", "Set"),
          Map.entry("java.util.Properties", "Map<String, String>"),
          Map.entry("java.util.Queue", "List"),
          Map.entry("java.util.SortedMap", "Map"),
          Map.entry("java.util.SortedSet", "Set"),
          Map.entry("java.util.TreeMap", "Map"),
          Map.entry("java.util.TreeSet", "Set"));

  private StorableTypes() {}

  /** Whether a class is stored as one value. */
  static boolean isLeaf(String name) {
    return LEAVES.contains(name);
  }

  /** What may be stored instead of a class of the JDK. */
  static Optional<String> instead(String name) {
    return Optional.ofNullable(INSTEAD.get(name));
  }

  static boolean isString(TypeMirror type) {
    return TypeName.get(type).toString().equals("java.lang.String");
  }

  /** By what these types are known. */
  static String name(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }
}
