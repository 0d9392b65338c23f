package dev.hardwire.benchmarks.compile;

/** What takes part in a compile. */
enum Tool {
  NONE("no processor", "none", ""),
  HARDWIRE("Hardwire", "hardwire", "hardwire-(annotations|runtime)"),
  HARDWIRE_MODULE("Hardwire, without wiring", HARDWIRE),
  GREENROBOT("greenrobot", "greenrobot", "eventbus-java"),
  AVAJE("avaje", "avaje", "avaje-inject(-events)?|jakarta[.]inject-api|jspecify"),
  DAGGER("Dagger", "dagger", "dagger|javax[.]inject|jakarta[.]inject-api|jspecify"),
  AUTO_VALUE("AutoValue", "auto-value", "auto-value-annotations");

  private final String by;
  private final String folder;
  private final String libraries;

  Tool(String by, String folder, String libraries) {
    this.by = by;
    this.folder = folder;
    this.libraries = libraries;
  }

  /** One that compiles something else with the same jars. */
  Tool(String by, Tool other) {
    this(by, other.folder, other.libraries);
  }

  /** How it is called in results. */
  String by() {
    return by;
  }

  /** Where its jars are, in the folder of all processors. */
  String folder() {
    return folder;
  }

  /** Whether a jar, given without version, is on the class path, too. */
  boolean isLibrary(String jar) {
    return jar.matches(libraries);
  }

  /** What it asks of an owner. */
  Marks marks() {
    return switch (this) {
      case NONE, AUTO_VALUE -> Marks.NONE;
      case HARDWIRE, HARDWIRE_MODULE ->
          Marks.ofCallback("dev.hardwire.Callback", "@Callback(\"%s\")");
      case GREENROBOT -> Marks.ofCallback("org.greenrobot.eventbus.Subscribe", "@Subscribe");
      case AVAJE -> Marks.ofSingleton("jakarta", "", "@Observes ");
      case DAGGER -> Marks.ofSingleton("javax", "@Inject", "");
    };
  }
}
