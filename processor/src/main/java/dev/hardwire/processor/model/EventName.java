package dev.hardwire.processor.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an event: letters, digits, {@code _}, {@code .} and {@code -}, starting with a
 * letter.
 *
 * @param text the name as written
 */
public record EventName(String text) implements Comparable<EventName> {

  private static final Pattern LEGAL = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}_.-]*");
  private static final Pattern ILLEGAL = Pattern.compile("[^\\p{L}\\p{Nd}_.-]+");
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[_.-]+$");
  private static final Pattern SEPARATORS = Pattern.compile("[_.-]+");

  /**
   * A legal name.
   *
   * @throws IllegalArgumentException if the text is not the name of an event
   */
  public EventName {
    if (!isLegal(text)) {
      throw new IllegalArgumentException("not the name of an event: '" + text + "'");
    }
  }

  /** Whether the text is the name of an event. */
  public static boolean isLegal(String text) {
    return LEGAL.matcher(text).matches();
  }

  /**
   * The name that a text probably stands for: the text itself where it is legal, otherwise what is
   * left of it, so that generated code keeps its shape in spite of the mistake.
   */
  public static Optional<EventName> nearest(String text) {
    if (isLegal(text)) {
      return Optional.of(new EventName(text));
    }
    String legal = AROUND.matcher(ILLEGAL.matcher(text).replaceAll("_")).replaceAll("");
    return Optional.of(legal).filter(EventName::isLegal).map(EventName::new);
  }

  /** The name of the accessor of the event: {@code userJoined} for {@code user_joined}. */
  public String accessorName() {
    return Capitals.lower(typeName());
  }

  /** The name of the accessor of an open event's listeners: {@code userJoinedListeners}. */
  public String listenersName() {
    return accessorName() + "Listeners";
  }

  /** The name of the accessor of the event's recorder: {@code userJoinedRecorder}. */
  public String recorderName() {
    return accessorName() + "Recorder";
  }

  /** The name by which types for the event begin: {@code UserJoined} for {@code user_joined}. */
  public String typeName() {
    StringBuilder name = new StringBuilder();
    for (String word : SEPARATORS.split(text, -1)) {
      if (!word.isEmpty()) {
        name.append(Capitals.upper(word));
      }
    }
    return name.toString();
  }

  @Override
  public int compareTo(EventName other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
