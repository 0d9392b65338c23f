package lamps;

import dev.hardwire.index.Generated;
import dev.hardwire.index.IndexPart;
import dev.hardwire.index.IndexedCallback;
import dev.hardwire.index.ModuleIndex;

/**
 * The events and callbacks of the module of {@link Lamps.Anchor}.
 */
@Generated("IndexProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ModuleIndex(
    format = 3,
    hash = "d8b77f5ed4310f435a740cad7c0b84a5",
    anchor = Lamps.Anchor.class
)
@IndexPart(
    callbacks = {
        @IndexedCallback(events = "evening_came", owner = "lamps.Lamps", method = "count",
            types = "java.lang.String", parameters = "room"),
        @IndexedCallback(events = "evening_came", owner = "lamps.Lamps", method = "on",
            types = {"java.lang.String", "int"}, parameters = {"room", "watts"})
    }
)
public final class Lamps_Anchor_Index {
  private Lamps_Anchor_Index() {
  }
}
