package dev.hardwire.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * An argument in a call of a callback.
 *
 * @param index which of the event's arguments it is; {@link #INFO} for what the event tells of
 *     itself, {@link #DELIVERY} for what the attempt of a durable callback does
 * @param cast the type of the callback's parameter, where the compiler might take the call for one
 *     of another method
 */
public record ArgumentModel(int index, Optional<TypeName> cast) {

  /** The index of no argument: the callback asks for the event's {@code EventInfo}. */
  public static final int INFO = -1;

  /** The index of no argument: the callback asks for the attempt's {@code Delivery}. */
  public static final int DELIVERY = -2;

  /** Whether the callback asks for the attempt's {@code Delivery}. */
  public boolean isDelivery() {
    return index == DELIVERY;
  }

  /** Whether the callback asks for the event's {@code EventInfo}. */
  public boolean isInfo() {
    return index == INFO;
  }
}
