package archive;

import dev.hardwire.index.Generated;
import dev.hardwire.index.IndexPart;
import dev.hardwire.index.IndexedCallback;
import dev.hardwire.index.ModuleIndex;

/**
 * The events and callbacks of the module of {@link ArchiveModule}.
 */
@Generated("IndexProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ModuleIndex(
    format = 3,
    hash = "230a2adbfc7433c9da17d2c8de7ba9f7",
    anchor = ArchiveModule.class
)
@IndexPart(
    callbacks = @IndexedCallback(events = "year_closed", owner = "archive.Archive",
            method = "report", types = "int", parameters = "year", entry = "Archive_report")
)
public final class ArchiveModule_Index {
  private ArchiveModule_Index() {
  }

  /**
   * Calls {@link Archive#report(int)}.
   */
  public static void Archive_report(int year) {
    Archive.report(year);
  }
}
