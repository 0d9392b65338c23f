package archive;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Reaches callbacks of {@link Archive} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames({
    "report(int)=year",
    "close(int)=year",
    "store(java.lang.Object,int)=document,pages",
    "isWanted(java.lang.Object)=document"
})
public final class Archive_Callbacks {
  private Archive_Callbacks() {
  }

  /**
   * Calls {@link Archive#report(int)}.
   */
  public static void report(int year) {
    Archive.report(year);
  }
}
