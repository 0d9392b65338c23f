package signup.database;

import java.time.Instant;

/**
 * A row of the table of users.
 *
 * @param id the row's number
 * @param name what to call the user
 * @param email the address, unique without regard to case
 * @param joinedAt when the row was stored, in whole seconds
 */
public record User(long id, String name, String email, Instant joinedAt) {}
