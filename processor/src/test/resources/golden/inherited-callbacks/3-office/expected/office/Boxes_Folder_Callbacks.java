package office;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Boxes.Folder} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Boxes_Folder_Callbacks {
  private Boxes_Folder_Callbacks() {
  }

  /**
   * Calls {@code Boxes.Folder.label}.
   */
  public static void label(Boxes.Folder folder, int year) {
    folder.label(year);
  }

  /**
   * Calls {@link Boxes.Folder#open(CharSequence)}.
   */
  public static void open(Boxes.Folder folder, CharSequence document) {
    folder.open(document);
  }
}
