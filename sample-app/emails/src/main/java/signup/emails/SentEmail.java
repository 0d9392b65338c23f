package signup.emails;

/**
 * A message that the mail server has accepted.
 *
 * @param recipient the address it went to
 * @param messageId the message's {@code Message-ID}
 * @param server the server's URL, without user and password
 * @param reply the server's answer, usually with the number that it gave to the message
 */
public record SentEmail(String recipient, String messageId, String server, String reply) {}
