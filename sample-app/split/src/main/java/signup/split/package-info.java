/**
 * The sign-up service in two processes: {@link signup.split.Desk} signs users up, {@link
 * signup.split.Post} sends what they are told. The modules are the same as in one process.
 */
@NullMarked
package signup.split;

import org.jspecify.annotations.NullMarked;
