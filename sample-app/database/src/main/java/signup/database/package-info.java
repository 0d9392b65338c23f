/**
 * Keeps the users, in a table of an SQLite file. It listens to {@link signup.events.UserJoined} and
 * knows neither who fires it nor who else listens.
 */
@NullMarked
package signup.database;

import org.jspecify.annotations.NullMarked;
