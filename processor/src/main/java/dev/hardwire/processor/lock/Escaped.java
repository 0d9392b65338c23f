package dev.hardwire.processor.lock;

/** Ids in the keys of lines, where what would end or bend a key has a backslash before it. */
final class Escaped {

  private Escaped() {}

  static String of(String id) {
    return id.replace("\\", "\\\\").replace("=", "\\=");
  }

  static String resolve(String escaped) {
    return escaped.replaceAll("\\\\(.)", "$1");
  }

  /** Where the key of a line ends; negative if nowhere. */
  static int endOfKey(String line) {
    for (int at = 0; at < line.length(); at++) {
      if (line.charAt(at) == '\\') {
        at++;
      } else if (line.charAt(at) == '=') {
        return at;
      }
    }
    return -1;
  }
}
