package dev.hardwire.durable;

import java.time.Instant;
import java.util.UUID;

/**
 * A delivery that was set aside: its attempts are exhausted, or it was refused or unreadable.
 *
 * @param callback the id of the callback
 * @param delivery what the fire is known by
 * @param event the name of the event
 * @param version the version of its parameters
 * @param payload the stored arguments, as text
 * @param error what the last attempt threw
 * @param attempts how often the callback was called
 * @param firedAt when the event was fired
 * @param setAsideAt when the last attempt failed
 */
public record DeadLetter(
    String callback,
    UUID delivery,
    String event,
    int version,
    String payload,
    String error,
    int attempts,
    Instant firedAt,
    Instant setAsideAt) {}
