package archive;

import dev.hardwire.Callback;

/** Lists what it is told of. */
public interface Listed<D extends Comparable<? super D>> {
  void list(D document);

  @Callback(value = "document_signed", order = 5)
  default void listSigned(D document) {
    list(document);
  }
}
