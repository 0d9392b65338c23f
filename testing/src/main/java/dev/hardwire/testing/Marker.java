package dev.hardwire.testing;

/**
 * What a module says of itself.
 *
 * @param index the name of its index class
 * @param anchor the full name of its anchor
 * @param hash the digest of its contents
 * @param place the directory, jar or module that it was found in
 */
record Marker(String index, String anchor, String hash, String place) {

  /** The folder of the resources that hold markers, each named like its index class. */
  static final String FOLDER = "META-INF/hardwire/index/";

  static Marker read(Resource resource) throws UnreadableResourceException {
    return new Marker(
        resource.fileName(), resource.value("anchor"), resource.value("hash"), resource.place());
  }

  /** The module as a message names it. */
  String shown() {
    return "Module " + anchor + " (" + place + ")";
  }
}
