package letters;

import dev.hardwire.index.Generated;
import dev.hardwire.index.IndexPart;
import dev.hardwire.index.IndexedCallback;
import dev.hardwire.index.IndexedCondition;
import dev.hardwire.index.ModuleIndex;
import java.util.List;

/**
 * The events and callbacks of the module of {@link LettersModule}.
 */
@Generated("IndexProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ModuleIndex(
    format = 3,
    hash = "f207d0e706c9d8d0a41b2bf2cf17dddb",
    anchor = LettersModule.class
)
@IndexPart(
    callbacks = {
        @IndexedCallback(events = "year_closed", owner = "letters.Letters", method = "close",
            types = "int", parameters = "year", entry = "Letters_close"),
        @IndexedCallback(events = "document_signed", owner = "letters.Letters", method = "count",
            types = {}, parameters = {}, entry = "Letters_count", order = -1),
        @IndexedCallback(events = "document_signed", owner = "letters.Letters",
            method = "listSigned", types = "java.lang.String", parameters = "document", order = 5),
        @IndexedCallback(events = "document_signed", owner = "letters.Letters", method = "store",
            types = {"java.lang.String", "int"}, parameters = {"document", "pages"},
            condition = @IndexedCondition(method = "isWanted", types = "java.lang.String",
            parameters = "document"))
    }
)
public final class LettersModule_Index {
  private LettersModule_Index() {
  }

  /**
   * Calls {@link Letters#close(int)}.
   */
  public static List<String> Letters_close(Letters letters, int year) {
    return letters.close(year);
  }

  /**
   * Calls {@link Letters#count()}.
   */
  public static void Letters_count(Letters letters) {
    letters.count();
  }
}
