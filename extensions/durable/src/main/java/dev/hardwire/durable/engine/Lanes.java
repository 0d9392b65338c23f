package dev.hardwire.durable.engine;

import dev.hardwire.durable.sql.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Names lanes after keys. */
final class Lanes {

  private static final int LONGEST = 200;

  private Lanes() {}

  /** The key's text, behind a mark that keeps it from being empty; what is long, by its hash. */
  static String of(@Nullable Object key) {
    String text = Database.storable(String.valueOf(key));
    return text.length() <= LONGEST ? "=" + text : "#" + hash(text);
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
