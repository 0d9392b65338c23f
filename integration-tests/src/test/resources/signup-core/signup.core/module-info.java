module signup.core {
  requires dev.hardwire.durable;
  requires signup;
  requires signup.database;
  requires signup.emails;
  requires signup.notifications;

  provides io.avaje.jsonb.spi.JsonbExtension with
      signup.core.jsonb.GeneratedJsonComponent;
}
