package letters;

import dev.hardwire.index.Generated;
import java.util.List;

/**
 * Reaches callbacks of {@link Letters} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Letters_Callbacks {
  private Letters_Callbacks() {
  }

  /**
   * Calls {@link Letters#close(int)}.
   */
  public static List<String> close(Letters letters, int year) {
    return letters.close(year);
  }

  /**
   * Calls {@link Letters#count()}.
   */
  public static void count(Letters letters) {
    letters.count();
  }
}
