/**
 * The contracts between the publisher of events, {@code signup}, and those who listen. Nobody who
 * depends on this package needs to know anybody else who does.
 */
@NullMarked
package signup.events;

import org.jspecify.annotations.NullMarked;
