package dev.hardwire.integration.maven;

import dev.hardwire.integration.tools.FileTree;
import java.util.Locale;

/** What somebody who works on the harbour changes, one after another. */
enum Edit {
  NOTHING {
    @Override
    void apply(Harbour harbour) {}
  },

  /** The first callback of a module. */
  FIRST_SUBSCRIBER {
    @Override
    void apply(Harbour harbour) {
      writeOwner(harbour, "customs", "Inspection", "board(String ship)", "\"board the \" + ship");
    }
  },

  /** A further callback in one module; in another, one takes other parameters than before. */
  FURTHER_SUBSCRIBER_AND_CHANGED_SIGNATURE {
    @Override
    void apply(Harbour harbour) {
      writeOwner(harbour, "pilots", "Moorings", "tie(int tons)", "\"tie \" + tons + \" tons\"");
      FileTree.replace(harbour.source("customs", "Inspection"), "(String ship)", "(int tons)");
      FileTree.replace(
          harbour.source("customs", "Inspection"), "the \" + ship", "all \" + tons + \" tons\"");
    }
  },

  /** A callback that was there in the first build is gone. */
  DELETED_SUBSCRIBER {
    @Override
    void apply(Harbour harbour) {
      FileTree.delete(harbour.source("pilots", "Tugs"));
    }
  },

  /** A callback doesn't fit its event. Its module does not know, but the application does. */
  MISFIT {
    @Override
    void apply(Harbour harbour) {
      FileTree.replace(harbour.source("customs", "Inspection"), "(int tons)", "(String tons)");
    }
  },

  REPAIRED {
    @Override
    void apply(Harbour harbour) {
      FileTree.replace(harbour.source("customs", "Inspection"), "(String tons)", "(long tons)");
    }
  },

  /**
   * The event has another parameter before the others, which callbacks take by name; and one more
   * module has a callback, which takes the new one.
   */
  CHANGED_CONTRACT {
    @Override
    void apply(Harbour harbour) {
      FileTree.replace(
          harbour.source("events", "ShipArrived"), "(String ship", "(int berth, String ship");
      FileTree.replace(harbour.source("app", "Harbour"), "fire(\"Anna\"", "fire(7, \"Anna\"");
      writeOwner(harbour, "customs", "Quarantine", "watch(int berth)", "\"watch \" + berth");
    }
  },

  /** A callback that came in the build before is gone. */
  DELETED_NEW_SUBSCRIBER {
    @Override
    void apply(Harbour harbour) {
      FileTree.delete(harbour.source("customs", "Quarantine"));
    }
  },

  /** There is one more module; and anything at all is changed in that which lost a callback. */
  NEW_MODULE {
    @Override
    void apply(Harbour harbour) {
      harbour.replaceInPom("<module>app</module>", "<module>chandler</module><module>app</module>");
      FileTree.replace(
          harbour.folder().resolve("app/pom.xml"),
          "  </dependencies>",
          """
              <dependency>
                <groupId>${project.groupId}</groupId>
                <artifactId>chandler</artifactId>
                <version>1</version>
              </dependency>
            </dependencies>\
          """);
      FileTree.replace(
          harbour.source("app", "Harbour"),
          "CustomsModule.class}",
          "CustomsModule.class, harbour.chandler.ChandlerModule.class}");
      FileTree.replace(harbour.source("customs", "CustomsModule"), "Names no", "It names no");
    }
  };

  abstract void apply(Harbour harbour);

  private static void writeOwner(
      Harbour harbour, String module, String name, String method, String text) {
    FileTree.write(
        harbour.source(module, name),
        """
        package harbour.%s;

        import dev.hardwire.Callback;

        final class %s {
          private %s() {}

          @Callback("ship_arrived")
          static void %s {
            System.out.println("%s: " + %s);
          }
        }
        """
            .formatted(module, name, name, method, name.toLowerCase(Locale.ROOT), text));
  }
}
