package office;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.AttachmentList;

/**
 * What the events of {@link OfficeWiring} share.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Office_Context {
  final AttachmentList<Boxes.Folder> folderAttachments = new AttachmentList<>();

  Office_Context() {
  }
}
