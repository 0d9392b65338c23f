/**
 * Keeps the users, in a table of a database. It listens to {@link signup.events.UserJoining} and
 * knows neither who fires it nor who else listens.
 */
@NullMarked
package signup.database;

import org.jspecify.annotations.NullMarked;
