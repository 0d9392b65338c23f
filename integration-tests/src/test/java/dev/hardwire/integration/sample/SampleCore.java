package dev.hardwire.integration.sample;

import com.fasterxml.jackson.core.JsonFactory;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.zaxxer.hikari.HikariDataSource;
import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.Compile;
import dev.hardwire.integration.tools.FileTree;
import dev.hardwire.integration.tools.Resources;
import io.avaje.json.JsonWriter;
import io.avaje.jsonb.Jsonb;
import jakarta.activation.DataSource;
import jakarta.mail.Session;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.angus.activation.MailcapRegistryProviderImpl;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.NullMarked;
import org.slf4j.Logger;
import org.sqlite.SQLiteDataSource;
import signup.Signup;
import signup.database.Database;
import signup.emails.Emails;
import signup.events.UserJoined;
import signup.notifications.Notifications;

/**
 * The sample's modules of contracts, callbacks and the publisher, all of them as they are, with a
 * main program that wires them and signs one user up. Its messages are durable callbacks.
 */
final class SampleCore {

  /** The module with the main program. */
  static final String MODULE = "signup.core";

  static final String MAIN = "signup.core.Core";

  /** What the sample needs at run time, and has no part of ours in it. */
  static final List<Path> LIBRARIES =
      List.of(
          PackagedJars.with(Scheduler.class),
          PackagedJars.with(Jsonb.class),
          PackagedJars.with(JsonWriter.class),
          PackagedJars.with(Logger.class),
          PackagedJars.with(HikariDataSource.class),
          PackagedJars.with(SQLiteDataSource.class),
          PackagedJars.with(SMTPTransport.class),
          PackagedJars.with(Session.class),
          PackagedJars.with(DataSource.class),
          PackagedJars.with(MailcapRegistryProviderImpl.class),
          PackagedJars.with(JsonFactory.class));

  /** The sample's modules, as they were packaged. */
  static final List<Path> JARS =
      List.of(
          PackagedJars.with(UserJoined.class),
          PackagedJars.with(Database.class),
          PackagedJars.with(Emails.class),
          PackagedJars.with(Notifications.class),
          PackagedJars.with(Signup.class));

  /** What is ours. */
  static final List<Path> OURS =
      List.of(
          PackagedJars.annotations(),
          PackagedJars.runtime(),
          PackagedJars.async(),
          PackagedJars.durable());

  private static final List<Path> PROCESSORS =
      List.of(PackagedJars.codecGenerator(), PackagedJars.processor());

  private static final String DECLARATIONS = "signup-core/";

  private SampleCore() {}

  /** The arguments for a sign-up of Ada. */
  static List<String> arguments(Path database, Receivers receivers) {
    return List.of(
        database.toString(), receivers.smtpUrl(), receivers.webhookUrl(), "Ada", "ada@example.org");
  }

  /** Compiles the main program against the packaged modules. */
  static Path compileMain(Path folder) {
    Path source = Resources.folder(DECLARATIONS + MODULE + "/signup/core/Core.java");
    Compile.into(folder)
        .sources(List.of(source))
        .classPath(JARS)
        .classPath(OURS)
        .classPath(LIBRARIES)
        .processorPath(PROCESSORS)
        .byJavacProcess()
        .orFail();
    return folder;
  }

  /** Compiles all sources as named modules, with declarations that the sample does not have. */
  static Path compileAsNamedModules(Path folder) {
    Path sample = PackagedJars.root().resolve("sample-app");
    Map<String, Path> sources = new LinkedHashMap<>();
    sources.put("signup.events", sample.resolve("signup-events/src/main/java"));
    sources.put("signup.database", sample.resolve("database/src/main/java"));
    sources.put("signup.emails", sample.resolve("emails/src/main/java"));
    sources.put("signup.notifications", sample.resolve("notifications/src/main/java"));
    sources.put("signup", sample.resolve("signup/src/main/java"));
    sources.put(MODULE, Resources.folder(DECLARATIONS + MODULE + "/signup"));
    sources.forEach((module, files) -> compileAsNamedModule(module, files, folder));
    return folder;
  }

  private static void compileAsNamedModule(String module, Path sources, Path folder) {
    Path declaration = Resources.folder(DECLARATIONS + module + "/module-info.java");
    Compile.into(folder.resolve(module))
        .sources(FileTree.files(sources, ".java"))
        .sources(List.of(declaration))
        .modulePath(modulePath(folder))
        .modulePath(List.of(PackagedJars.with(NullMarked.class)))
        .processorPath(PROCESSORS)
        // JSpecify's annotations, which no processor handles; the engine of durable callbacks
        .options("-Xlint:-processing,-requires-automatic,-requires-transitive-automatic")
        .byJavacProcess()
        .orFail();
  }

  /** What has to be on the module path besides. */
  static List<Path> modulePath(Path folder) {
    return Stream.of(List.of(folder), OURS, LIBRARIES).flatMap(List::stream).toList();
  }
}
