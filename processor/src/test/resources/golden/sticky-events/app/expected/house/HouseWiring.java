package house;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.Attachments;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.SenderListeners;
import java.io.IOException;

/**
 * The events of {@link House}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class HouseWiring {
  private final House_Context context;

  private final House.HeatChanged heatChanged;

  private final House.LightChanged lightChanged;

  private HouseWiring(House_Context context) {
    this.context = context;
    this.heatChanged = new House_HeatChangedDispatcher(context);
    this.lightChanged = new House_LightChangedDispatcher(context);
  }

  /**
   * Creates a wiring. All its callbacks are static.
   */
  public static HouseWiring create() {
    return create(new House_Context(ErrorHandler.logging()));
  }

  static HouseWiring create(House_Context context) {
    return new HouseWiring(context);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static House_Builder.Ready builder() {
    return House_Builder.start();
  }

  /**
   * The event {@code heat_changed}.
   */
  public House.HeatChanged heatChanged() {
    return heatChanged;
  }

  /**
   * The event {@code light_changed}.
   */
  public House.LightChanged lightChanged() {
    return lightChanged;
  }

  /**
   * Attaches instances of {@link House.Panel}.
   */
  public Attachments<House.Panel> panelAttachments() {
    return this.context.panelAttachments;
  }

  /**
   * Adds listeners to the event {@code light_changed}.
   */
  public SenderListeners<House.LightChanged, String> lightChangedListeners() {
    return this.context.lightChangedListeners;
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @return what the event answers; null where it answers nothing
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public Object run(String event, Object... arguments) throws IOException {
    return House_EventsByName.run(this, event, arguments);
  }
}
