module signup.core {
  requires dev.hardwire.async;
  requires signup;
  requires signup.database;
  requires signup.emails;
  requires signup.notifications;
}
