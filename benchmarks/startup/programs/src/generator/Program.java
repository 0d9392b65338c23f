import java.util.Locale;

/** How the classes of one program look that all programs have: events, owners and handlers. */
enum Program {
  HARDWIRE("", "@dev.hardwire.Callback(\"no_%d\")", "long amount"),
  BY_HAND("", "", "long amount"),
  GUAVA("", "@com.google.common.eventbus.Subscribe", "No%d event"),
  GREENROBOT("", "@org.greenrobot.eventbus.Subscribe", "No%d event"),
  GREENROBOT_INDEX("", "@org.greenrobot.eventbus.Subscribe", "No%d event"),
  MBASSADOR("", "@net.engio.mbassy.listener.Handler", "No%d event"),
  SPRING(
      "@org.springframework.stereotype.Component",
      "@org.springframework.context.event.EventListener",
      "No%d event"),
  WELD(
      "@jakarta.enterprise.context.ApplicationScoped",
      "",
      "@jakarta.enterprise.event.Observes No%d event"),
  MICRONAUT(
      "@jakarta.inject.Singleton",
      "@io.micronaut.runtime.event.annotation.EventListener",
      "No%d event"),
  AVAJE("@io.avaje.inject.Component", "", "@io.avaje.inject.events.Observes No%d event"),
  VERTX("", "", "long amount"),
  LAMBDAEVENTS("", "@net.lenni0451.lambdaevents.EventHandler", "No%d event"),
  NEOFORGED("", "@net.neoforged.bus.api.SubscribeEvent", "No%d event");

  private final String ofOwner;
  private final String ofHandler;
  private final String parameter;

  Program(String ofOwner, String ofHandler, String parameter) {
    this.ofOwner = ofOwner;
    this.ofHandler = ofHandler;
    this.parameter = parameter;
  }

  static Program of(String module) {
    String name = module.substring("hardwire-startup-".length());
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  String event(int event) {
    return switch (this) {
      case HARDWIRE -> "@dev.hardwire.Event(\"no_%d\")\n".formatted(event) + contract(event);
      case BY_HAND -> contract(event);
      case NEOFORGED ->
          """
          public final class No%1$d extends net.neoforged.bus.api.Event {

            private final long amount;

            No%1$d(long amount) {
              this.amount = amount;
            }

            public long amount() {
              return amount;
            }
          }
          """
              .formatted(event);
      default -> "public record No%d(long amount) {}\n".formatted(event);
    };
  }

  private static String contract(int event) {
    return """
    interface No%d {

      void fire(long amount);
    }
    """
        .formatted(event);
  }

  String owner(int owner, String members) {
    return (ofOwner.isEmpty() ? "" : ofOwner + "\n")
        + "public class Counters%d {\n%s}\n".formatted(owner, members);
  }

  String handler(int event) {
    String amount = parameter.startsWith("long") ? "amount" : "event.amount()";
    return """

      private static long no%1$d;

    %2$s  public void addNo%1$d(%3$s) {
        no%1$d += %4$s;
      }
    """
        .formatted(event, annotation(event), parameter.formatted(event), amount);
  }

  private String annotation(int event) {
    return ofHandler.isEmpty() ? "" : "  " + ofHandler.formatted(event) + "\n";
  }
}
