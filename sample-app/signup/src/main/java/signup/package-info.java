/**
 * Signs users up. This package publishes {@link signup.events.UserJoined} and sees nothing but that
 * contract: whoever stores, greets or announces the user is chosen by the application.
 */
@NullMarked
package signup;

import org.jspecify.annotations.NullMarked;
