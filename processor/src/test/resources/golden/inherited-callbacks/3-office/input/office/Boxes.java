package office;

import dev.hardwire.Attachable;
import dev.hardwire.Callback;
import dev.hardwire.InheritCallbacks;

final class Boxes {
  abstract static class Box<E> extends Drawer<Integer, E> {
    @Callback("year_closed")
    @Override
    void label(int year) {}
  }

  @Attachable
  @InheritCallbacks
  static final class Folder extends Box<CharSequence> {
    @Override
    void open(CharSequence document) {}
  }

  @InheritCallbacks
  static class Shelf extends Box<Object> {
    @Override
    @Callback("document_signed")
    void open(Object document) {}
  }

  private Boxes() {}
}
