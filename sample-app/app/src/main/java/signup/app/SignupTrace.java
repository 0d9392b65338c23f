package signup.app;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import signup.app.outside.Channel;
import signup.app.outside.MailServer;
import signup.app.outside.Proof;
import signup.database.User;
import signup.emails.SentEmail;
import signup.notifications.Notifications;
import signup.notifications.SentNotification;

/**
 * What the callbacks of the current sign-ups did. It is told by the modules themselves, and of
 * failures by the wiring. What runs on the thread of a sign-up belongs to that one; what runs later
 * is found by the address, which only one user can have once it is stored. Safe for use by several
 * threads.
 */
final class SignupTrace implements AutoCloseable {
  private final String database;
  private final MailServer mailServer;
  private final Channel channel;
  private final LogTap log;
  private final ThreadLocal<SignupProgress> current = ThreadLocal.withInitial(SignupProgress::new);
  private final Map<String, SignupProgress> byAddress = new ConcurrentHashMap<>();

  SignupTrace(String database, MailServer mailServer, Channel channel) {
    this.database = database;
    this.mailServer = mailServer;
    this.channel = channel;
    this.log = new LogTap(Notifications.LOG, this::logged);
  }

  /** Begins a sign-up on this thread. */
  SignupProgress begin() {
    current.remove();
    return current.get();
  }

  /** Ends a sign-up that was begun on this thread; nobody asks what becomes of it any more. */
  void end(SignupProgress progress) {
    current.remove();
    byAddress.values().remove(progress);
  }

  void stored(User user) {
    String row =
        """
        id         %d
        name       %s
        email      %s
        joined_at  %s\
        """
            .formatted(user.id(), user.name(), user.email(), user.joinedAt());
    Proof proof = new Proof("the row, as read back from " + database, row);
    SignupProgress progress = current.get();
    byAddress.put(user.email(), progress);
    progress.done(SignupProgress.STORE, proof);
  }

  void sent(SentEmail email) {
    Proof proof = mailServer.proof(email);
    find(email.recipient()).ifPresent(progress -> progress.done(SignupProgress.MAIL, proof));
  }

  void posted(SentNotification notification) {
    Proof proof = channel.proof(notification);
    find(notification.email()).ifPresent(progress -> progress.done(SignupProgress.POST, proof));
  }

  void failed(String callback, String email, String reason) {
    find(email).ifPresent(progress -> progress.failed(callback, reason));
  }

  @Override
  public void close() {
    log.close();
  }

  private void logged(String line) {
    Proof proof = new Proof("the line, as written to the log " + Notifications.LOG, line);
    current.get().done(SignupProgress.LOG, proof);
  }

  private Optional<SignupProgress> find(String email) {
    return Optional.ofNullable(byAddress.get(email));
  }
}
