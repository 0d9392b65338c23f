module signup.emails {
  requires static dev.hardwire;
  requires static org.jspecify;
  requires transitive dev.hardwire.durable;
  requires org.eclipse.angus.mail;
  requires signup.events;

  exports signup.emails;
}
