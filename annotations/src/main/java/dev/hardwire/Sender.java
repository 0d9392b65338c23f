package dev.hardwire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the parameter of an event contract that says who fired: {@link EventInfo#sender()} is its
 * argument, and a listener may be added for the events of one sender alone.
 *
 * <pre>{@code
 * @Event(value = "door_opened", open = true)
 * public interface DoorOpened {
 *   void fire(@Sender Door door, String visitor);
 * }
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Sender {}
