package signup;

import signup.events.UserJoined;

/** Accepts new users, and tells everybody who listens. */
public final class Signup {
  private final UserJoined userJoined;

  /**
   * Creates the service.
   *
   * @param userJoined is fired for each accepted user
   */
  public Signup(UserJoined userJoined) {
    this.userJoined = userJoined;
  }

  /**
   * Signs a user up. Spaces around name and address don't count.
   *
   * @param name what to call the user
   * @param email the user's address
   * @throws InvalidSignup if name or address can't be accepted; nobody has been told then
   */
  public void signUp(String name, String email) {
    String accepted = UserName.accept(name);
    userJoined.fire(accepted, EmailAddress.accept(email));
  }
}
