package dev.hardwire.runtime.internal;

import dev.hardwire.runtime.EventArgumentException;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of the name-keyed {@code run} of a wiring, handed out as the types of the event's
 * parameters. The generated switch reads
 *
 * <pre>{@code
 * case "order_placed" -> {
 *   EventArguments given =
 *       EventArguments.of("order_placed", arguments, "UUID order", "long cents");
 *   wiring.orderPlaced().fire(given.get(0, UUID.class), given.getLong(1));
 * }
 * }</pre>
 *
 * <p>so that nothing is called unless every argument fits. The getters of primitive types accept
 * what a Java method call accepts: the type's own wrapper, and those that widen to it (Java
 * Language Specification, 5.1.2). They refuse everything else, {@code null} too, by an {@link
 * EventArgumentException}.
 *
 * <p>Not an API for applications; see the package. As safe for use by several threads as the array
 * of arguments, which is not copied.
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public final class EventArguments {

  private final String event;
  private final @Nullable Object[] arguments;
  private final String[] parameters;

  private EventArguments(String event, @Nullable Object[] arguments, String[] parameters) {
    this.event = event;
    this.arguments = arguments;
    this.parameters = parameters;
  }

  /**
   * Takes the arguments if their number is right.
   *
   * @param event the name of the event
   * @param arguments what the caller of {@code run} gave. No array at all is one {@code null}
   *     argument: that is what {@code run("x", null)} means, though Java passes it as an absent
   *     array
   * @param parameters the event's parameters as its signature shows them: type, space, name
   * @return the arguments
   * @throws EventArgumentException if there are more or fewer arguments than parameters
   */
  public static EventArguments of(
      String event, @Nullable Object @Nullable [] arguments, String... parameters) {
    @Nullable Object[] given = arguments == null ? new @Nullable Object[] {null} : arguments;
    if (given.length != parameters.length) {
      throw new Mismatch(event, given, parameters).inNumber();
    }
    return new EventArguments(event, given, parameters);
  }

  /**
   * The argument of a parameter of a reference type; {@code null} is handed on.
   *
   * <p>The type that comes out is chosen by the caller, so that a parameter of type {@code
   * List<String>} needs neither a cast nor a suppressed warning. As with a cast, only its erasure
   * is checked.
   *
   * @param <T> the type of the parameter
   * @param index the parameter, from 0
   * @param type the erasure of {@code T}
   * @return the argument
   * @throws EventArgumentException if the argument is not an instance of {@code type}
   */
  @SuppressWarnings("unchecked")
  public <T> @Nullable T get(int index, Class<? super T> type) {
    Object given = arguments[index];
    if (given != null && !type.isInstance(given)) {
      throw mismatch().inType(index, type);
    }
    return (T) given;
  }

  /**
   * The argument of a {@code boolean} parameter.
   *
   * @param index the parameter, from 0
   * @return the value of a {@link Boolean}
   * @throws EventArgumentException if the argument is anything else
   */
  public boolean getBoolean(int index) {
    if (arguments[index] instanceof Boolean value) {
      return value;
    }
    throw mismatch().inType(index, boolean.class);
  }

  /**
   * The argument of a {@code byte} parameter.
   *
   * @param index the parameter, from 0
   * @return the value of a {@link Byte}
   * @throws EventArgumentException if the argument is anything else
   */
  public byte getByte(int index) {
    if (arguments[index] instanceof Byte value) {
      return value;
    }
    throw mismatch().inType(index, byte.class);
  }

  /**
   * The argument of a {@code short} parameter.
   *
   * @param index the parameter, from 0
   * @return the value of a {@link Short} or {@link Byte}
   * @throws EventArgumentException if the argument is anything else
   */
  public short getShort(int index) {
    return arguments[index] instanceof Short value ? value : getByte(index);
  }

  /**
   * The argument of a {@code char} parameter.
   *
   * @param index the parameter, from 0
   * @return the value of a {@link Character}
   * @throws EventArgumentException if the argument is anything else
   */
  public char getChar(int index) {
    if (arguments[index] instanceof Character value) {
      return value;
    }
    throw mismatch().inType(index, char.class);
  }

  /**
   * The argument of an {@code int} parameter.
   *
   * @param index the parameter, from 0
   * @return the value of an {@link Integer}, {@link Character}, {@link Short} or {@link Byte}
   * @throws EventArgumentException if the argument is anything else
   */
  public int getInt(int index) {
    Object given = arguments[index];
    if (given instanceof Integer value) {
      return value;
    }
    return given instanceof Character value ? value : getShort(index);
  }

  /**
   * The argument of a {@code long} parameter.
   *
   * @param index the parameter, from 0
   * @return the value of a {@link Long} or of what {@link #getInt} accepts
   * @throws EventArgumentException if the argument is anything else
   */
  public long getLong(int index) {
    return arguments[index] instanceof Long value ? value : getInt(index);
  }

  /**
   * The argument of a {@code float} parameter. As in Java, a large {@code int} or {@code long} is
   * rounded.
   *
   * @param index the parameter, from 0
   * @return the value of a {@link Float} or of what {@link #getLong} accepts
   * @throws EventArgumentException if the argument is anything else
   */
  public float getFloat(int index) {
    return arguments[index] instanceof Float value ? value : (float) getLong(index);
  }

  /**
   * The argument of a {@code double} parameter. As in Java, a large {@code long} is rounded.
   *
   * @param index the parameter, from 0
   * @return the value of a {@link Double} or of what {@link #getFloat} accepts
   * @throws EventArgumentException if the argument is anything else
   */
  public double getDouble(int index) {
    Object given = arguments[index];
    if (given instanceof Double value) {
      return value;
    }
    // Not by way of getFloat, which would round a long twice and to fewer digits.
    return given instanceof Float value ? value : (double) getLong(index);
  }

  private Mismatch mismatch() {
    return new Mismatch(event, arguments, parameters);
  }
}
