package dev.hardwire.tools.render;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The schema of AsyncAPI 3.0 as its authors publish it. They do so by npm alone, which therefore
 * fetches it, once for each clean build.
 */
final class AsyncApiSchema {
  static final String MISSING =
      "AsyncAPI documents are not validated: npm, which fetches the schema, is missing or offline";

  private static final String SPECS = "@asyncapi/specs";
  private static final String VERSION = "6.11.1";

  private final JsonSchema schema;

  private AsyncApiSchema(String schema) {
    this.schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(schema, InputFormat.JSON);
  }

  static synchronized Optional<AsyncApiSchema> fetched() throws Exception {
    Path folder = Path.of("target", "asyncapi-specs");
    Path file = folder.resolve("node_modules/" + SPECS + "/schemas/3.0.0-without-$id.json");
    if (!Files.exists(file) && !fetch(Files.createDirectories(folder))) {
      return Optional.empty();
    }
    return Optional.of(new AsyncApiSchema(Files.readString(file)));
  }

  /** What is wrong with a document, where it is. */
  List<String> mistakes(String document) {
    return schema.validate(document, InputFormat.JSON).stream()
        .map(message -> message.getMessage())
        .sorted()
        .toList();
  }

  private static boolean fetch(Path folder) throws InterruptedException {
    try {
      Process npm =
          new ProcessBuilder(
                  "npm",
                  "install",
                  "--prefix",
                  folder.toString(),
                  "--ignore-scripts",
                  "--no-audit",
                  "--no-fund",
                  SPECS + "@" + VERSION)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean isDone = npm.waitFor(60, TimeUnit.SECONDS);
      npm.destroyForcibly();
      return isDone && npm.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
