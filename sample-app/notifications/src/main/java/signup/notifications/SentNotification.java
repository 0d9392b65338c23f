package signup.notifications;

/**
 * A notification that the webhook has accepted.
 *
 * @param email the address of the user whom it announces
 * @param json the posted body
 * @param receiver scheme, host and port of the webhook; its path is a secret
 * @param status the HTTP status of the answer
 */
public record SentNotification(String email, String json, String receiver, int status) {}
