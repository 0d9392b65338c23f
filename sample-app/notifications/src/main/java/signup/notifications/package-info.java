/**
 * Announces new users: in a channel, through a webhook of Discord's kind, and in the application's
 * log. It listens to {@link signup.events.UserJoined} and knows neither who fires it nor who else
 * listens.
 */
@NullMarked
package signup.notifications;

import org.jspecify.annotations.NullMarked;
