module signup {
  requires static org.jspecify;
  requires transitive signup.events;

  exports signup;
}
