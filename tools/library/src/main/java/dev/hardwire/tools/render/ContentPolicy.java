package dev.hardwire.tools.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page may do: run these scripts and no others, and load nothing. */
final class ContentPolicy {
  private ContentPolicy() {}

  static String of(String... scripts) {
    String hashes =
        Stream.of(scripts)
            .map(script -> "'sha256-" + hash(script) + "'")
            .collect(Collectors.joining(" "));
    // The graph library sets styles of elements that it makes.
    return "default-src 'none'; script-src "
        + hashes
        + "; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String script) {
    try {
      byte[] text = script.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
