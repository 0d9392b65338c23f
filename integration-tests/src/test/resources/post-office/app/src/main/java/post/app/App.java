package post.app;

import dev.hardwire.EventWiring;
import post.billing.BillingModule;
import post.events.PostEvents;
import post.tracking.TrackingModule;

@EventWiring({PostEvents.class, TrackingModule.class, BillingModule.class})
final class App {
  private App() {}

  public static void main(String[] arguments) {
    AppWiring wiring = AppWiring.create();
    wiring.parcelArrived().fire("Ada", "Grace", 500);
  }
}
