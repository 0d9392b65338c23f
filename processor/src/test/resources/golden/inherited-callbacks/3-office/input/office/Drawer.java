package office;

import dev.hardwire.Callback;

/** The outer ones of several generic classes. */
abstract class Drawer<K, V> {
  @Callback("document_signed")
  void open(V document) {}

  @Callback("year_closed")
  void label(int year) {}
}
