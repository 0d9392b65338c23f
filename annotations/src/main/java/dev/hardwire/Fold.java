package dev.hardwire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the parameter of an event contract that the callbacks' answers replace: each callback gets
 * what the one before answered, and the publisher what the last one did.
 *
 * <pre>{@code
 * @Event("price_asked")
 * public interface PriceAsked {
 *   long fire(@Fold long price, String customer);
 * }
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Fold {}
