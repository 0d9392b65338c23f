module signup.core {
  requires dev.hardwire.runtime;
  requires signup;
  requires signup.database;
  requires signup.emails;
  requires signup.notifications;
}
