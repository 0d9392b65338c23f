/**
 * Welcomes new users by e-mail, through any SMTP server. It listens to {@link
 * signup.events.UserJoined} and knows neither who fires it nor who else listens.
 */
@NullMarked
package signup.emails;

import org.jspecify.annotations.NullMarked;
