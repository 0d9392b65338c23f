package office;

import dev.hardwire.Event;

@Event("document_signed")
interface DocumentSigned {
  void signed(String document, int pages);
}
