package dev.hardwire.processor.check;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Libraries that call annotated methods when something happens. */
final class ForeignLibraries {

  /** What messages call the library, by the annotations of methods and parameters. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          entry("com.google.common.eventbus.Subscribe", "Guava"),
          entry("org.greenrobot.eventbus.Subscribe", "greenrobot's EventBus"),
          entry("com.squareup.otto.Subscribe", "Otto"),
          entry("net.engio.mbassy.listener.Handler", "MBassador"),
          entry("org.springframework.context.event.EventListener", "Spring"),
          entry("org.springframework.transaction.event.TransactionalEventListener", "Spring"),
          entry("org.springframework.modulith.events.ApplicationModuleListener", "Spring"),
          entry("io.micronaut.runtime.event.annotation.EventListener", "Micronaut"),
          entry("io.micronaut.transaction.annotation.TransactionalEventListener", "Micronaut"),
          entry("jakarta.enterprise.event.Observes", "CDI"),
          entry("jakarta.enterprise.event.ObservesAsync", "CDI"),
          entry("javax.enterprise.event.Observes", "CDI"),
          entry("javax.enterprise.event.ObservesAsync", "CDI"),
          entry("io.avaje.inject.events.Observes", "avaje"),
          entry("io.avaje.inject.events.ObservesAsync", "avaje"),
          entry("io.helidon.service.registry.Event.Observer", "Helidon"),
          entry("io.helidon.service.registry.Event.AsyncObserver", "Helidon"),
          entry("io.quarkus.vertx.ConsumeEvent", "Quarkus"));

  /** What the names of types begin with of which these libraries tell. */
  private static final List<String> PACKAGES =
      List.of(
          "com.google.common.eventbus.",
          "org.greenrobot.eventbus.",
          "net.engio.mbassy.",
          "org.springframework.",
          "io.micronaut.",
          "jakarta.enterprise.",
          "javax.enterprise.",
          "io.avaje.inject.",
          "io.helidon.",
          "io.quarkus.");

  private ForeignLibraries() {}

  /** The library that calls methods with an annotation, or with it at a parameter. */
  static Optional<String> of(String annotation) {
    return Optional.ofNullable(NAMES.get(annotation));
  }

  /** Whether a type belongs to one of them, so that no event of Hardwire is made of it. */
  static boolean own(String type) {
    return PACKAGES.stream().anyMatch(type::startsWith);
  }
}
