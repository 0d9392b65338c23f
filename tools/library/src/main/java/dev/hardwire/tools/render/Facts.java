package dev.hardwire.tools.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.Optional;

/** Rows of names and values; those without a value are left out. */
final class Facts {
  private final JsonArray rows = new JsonArray();

  Facts with(String name, String value) {
    if (!value.isEmpty()) {
      JsonObject row = new JsonObject();
      row.addProperty("name", name);
      row.addProperty("value", value);
      rows.add(row);
    }
    return this;
  }

  Facts with(String name, Optional<String> value) {
    return with(name, value.orElse(""));
  }

  Facts with(String name, Collection<String> values) {
    return with(name, String.join(", ", values));
  }

  JsonArray json() {
    return rows;
  }
}
