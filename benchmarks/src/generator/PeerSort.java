import java.util.Locale;

/** What a library expects of those who subscribe to its events. */
enum PeerSort {
  GUAVA(
      "",
      "@com.google.common.eventbus.Subscribe @com.google.common.eventbus.AllowConcurrentEvents",
      ""),
  GREENROBOT("", "@org.greenrobot.eventbus.Subscribe", ""),
  MBASSADOR("", "@net.engio.mbassy.listener.Handler", ""),
  SPRING("", "@org.springframework.context.event.EventListener", ""),
  WELD("@jakarta.enterprise.context.ApplicationScoped", "", "@jakarta.enterprise.event.Observes "),
  MICRONAUT(
      "@io.micronaut.context.annotation.Context",
      "@io.micronaut.runtime.event.annotation.EventListener",
      ""),
  AVAJE("@io.avaje.inject.Component", "", "@io.avaje.inject.events.Observes "),
  VERTX("", "", ""),
  LAMBDAEVENTS("", "@net.lenni0451.lambdaevents.EventHandler", ""),
  NEOFORGED("", "@net.neoforged.bus.api.SubscribeEvent", "");

  final String onClass;
  final String onMethod;
  final String onParameter;

  PeerSort(String onClass, String onMethod, String onParameter) {
    this.onClass = onClass;
    this.onMethod = onMethod;
    this.onParameter = onParameter;
  }

  /** How classes of this library begin. */
  String title() {
    return name().charAt(0) + lower().substring(1);
  }

  String lower() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The class that has the types of events. */
  String events(int callbacks) {
    return (this == NEOFORGED ? "Extending" : "Events") + callbacks;
  }
}
