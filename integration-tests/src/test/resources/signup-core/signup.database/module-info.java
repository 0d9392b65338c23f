module signup.database {
  requires static dev.hardwire;
  requires static org.jspecify;
  requires org.xerial.sqlitejdbc;
  requires signup.events;

  exports signup.database;
}
