package signup.app;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a browser sends when a form is submitted. */
final class FormFields {
  private final Map<String, String> values;

  private FormFields(Map<String, String> values) {
    this.values = values;
  }

  /** Reads {@code application/x-www-form-urlencoded}; nothing if it is malformed. */
  static Optional<FormFields> parse(String body) {
    Map<String, String> values = new HashMap<>();
    try {
      for (String field : body.split("&", -1)) {
        int equals = field.indexOf('=');
        if (equals > 0) {
          values.put(decode(field.substring(0, equals)), decode(field.substring(equals + 1)));
        }
      }
      return Optional.of(new FormFields(values));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns an empty text for a field that wasn't sent. */
  String value(String field) {
    return values.getOrDefault(field, "");
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
