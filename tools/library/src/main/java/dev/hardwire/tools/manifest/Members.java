package dev.hardwire.tools.manifest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object in JSON. Each one has to be asked for; what nobody asked for is a
 * mistake, as is what has another type than it was asked for as.
 */
final class Members {

  private static final Pattern CLASS = Pattern.compile("[^\\s/\\\\:.]+(\\.[^\\s/\\\\:.]+)*");

  private final String file;
  private final String path;
  private final Map<?, ?> values;
  private final Set<String> known = new HashSet<>();

  private Members(String file, String path, Map<?, ?> values) {
    this.file = file;
    this.path = path;
    this.values = values;
  }

  /** How an object is read. */
  interface Part<T> {
    T read(Members members) throws ManifestException;
  }

  /** Reads the object that a file has. */
  static Members of(String file, Object tree) throws ManifestException {
    if (tree instanceof Map<?, ?> values) {
      return new Members(file, "$", values);
    }
    throw new ManifestException(file, "is no object in JSON.", Mistake.REMEDY);
  }

  /** Ends the reading of the object. */
  void end() throws ManifestException {
    for (Object name : values.keySet()) {
      if (!known.contains(name)) {
        throw new ManifestException(
            file, path + " has an unknown member '" + name + "'.", Mistake.REMEDY);
      }
    }
  }

  private @Nullable Object find(String name) {
    known.add(name);
    return values.get(name);
  }

  private String pathOf(String name) {
    return path + "." + name;
  }

  private ManifestException mistake(String where, @Nullable Object value, String wanted) {
    return Mistake.of(file, where, value, wanted);
  }

  String text(String name) throws ManifestException {
    return text(pathOf(name), find(name));
  }

  private String text(String where, @Nullable Object value) throws ManifestException {
    if (value instanceof String text) {
      return text;
    }
    throw mistake(where, value, "a text");
  }

  /** The name of a class, which tools may use as the name of a file. */
  String className(String name) throws ManifestException {
    String text = text(name);
    if (!CLASS.matcher(text).matches()) {
      throw mistake(pathOf(name), text, "the name of a class");
    }
    return text;
  }

  Optional<String> optionalText(String name) throws ManifestException {
    return find(name) == null ? Optional.empty() : Optional.of(text(name));
  }

  /** A text that is one of several. */
  String text(String name, Set<String> possible) throws ManifestException {
    String text = text(name);
    if (!possible.contains(text)) {
      throw mistake(pathOf(name), text, Mistake.oneOf(possible.stream().sorted()));
    }
    return text;
  }

  /** A constant, which is written in small letters. */
  <E extends Enum<E>> E constant(String name, Class<E> type) throws ManifestException {
    String text = text(name);
    E[] constants = type.getEnumConstants();
    Optional<E> found = Stream.of(constants).filter(it -> written(it).equals(text)).findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    throw mistake(pathOf(name), text, Mistake.oneOf(Stream.of(constants).map(Members::written)));
  }

  /** A constant as manifests have it. */
  static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A number that has to be there. */
  int number(String name) throws ManifestException {
    return (int) number(name, find(name), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** A number; 0 where it is absent. */
  long number(String name, long least, long most) throws ManifestException {
    Object value = find(name);
    return value == null ? 0 : number(name, value, least, most);
  }

  private long number(String name, @Nullable Object value, long least, long most)
      throws ManifestException {
    if (value instanceof BigDecimal number
        && number.stripTrailingZeros().scale() <= 0
        && number.compareTo(BigDecimal.valueOf(least)) >= 0
        && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
      return number.longValue();
    }
    throw mistake(pathOf(name), value, "a whole number from " + least + " to " + most);
  }

  /** Whether something is the case; not where it is absent. */
  boolean flag(String name) throws ManifestException {
    Object value = find(name);
    if (value == null || value instanceof Boolean) {
      return Boolean.TRUE.equals(value);
    }
    throw mistake(pathOf(name), value, "true or false");
  }

  /** Texts; none where they are absent. */
  List<String> texts(String name) throws ManifestException {
    return find(name) == null ? List.of() : requiredTexts(name);
  }

  /** Texts that have to be there, at least an empty list. */
  List<String> requiredTexts(String name) throws ManifestException {
    List<String> texts = new ArrayList<>();
    for (Object value : list(name)) {
      texts.add(text(pathOf(name) + "[" + texts.size() + "]", value));
    }
    return texts;
  }

  private List<?> list(String name) throws ManifestException {
    if (find(name) instanceof List<?> list) {
      return list;
    }
    throw mistake(pathOf(name), find(name), "a list");
  }

  /** Keys and values; none where they are absent. */
  Map<String, String> map(String name) throws ManifestException {
    Map<String, String> map = new LinkedHashMap<>();
    Object value = find(name);
    if (value == null) {
      return map;
    }
    if (value instanceof Map<?, ?> entries) {
      for (Map.Entry<?, ?> entry : entries.entrySet()) {
        String key = String.valueOf(entry.getKey());
        map.put(key, text(pathOf(name) + "['" + key + "']", entry.getValue()));
      }
      return map;
    }
    throw mistake(pathOf(name), value, "an object");
  }

  <T> T object(String name, Part<T> part) throws ManifestException {
    return object(pathOf(name), find(name), part);
  }

  <T> Optional<T> optionalObject(String name, Part<T> part) throws ManifestException {
    return find(name) == null ? Optional.empty() : Optional.of(object(name, part));
  }

  private <T> T object(String where, @Nullable Object value, Part<T> part)
      throws ManifestException {
    if (value instanceof Map<?, ?> members) {
      Members object = new Members(file, where, members);
      T read = part.read(object);
      object.end();
      return read;
    }
    throw mistake(where, value, "an object");
  }

  /** Objects; none where they are absent. */
  <T> List<T> objects(String name, Part<T> part) throws ManifestException {
    return find(name) == null ? List.of() : requiredObjects(name, part);
  }

  /** Objects that have to be there, at least an empty list. */
  <T> List<T> requiredObjects(String name, Part<T> part) throws ManifestException {
    List<T> objects = new ArrayList<>();
    for (Object value : list(name)) {
      objects.add(object(pathOf(name) + "[" + objects.size() + "]", value, part));
    }
    return objects;
  }
}
