package house;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.internal.AttachmentList;
import dev.hardwire.runtime.internal.ErrorReports;
import dev.hardwire.runtime.internal.ListenerList;

/**
 * What the events of {@link HouseWiring} share.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class House_Context {
  final ErrorReports errors;

  final Object lock = new Object();

  final AttachmentList<House.Panel> panelAttachments = new AttachmentList<>(lock);

  final ListenerList<House.LightChanged, String> lightChangedListeners = new ListenerList<>(lock);

  House_Context(ErrorHandler handler) {
    this.errors = new ErrorReports(handler);
  }
}
