package bakery;

import dagger.Component;
import dagger.Module;
import dagger.Provides;
import dev.hardwire.EventWiring;
import javax.inject.Inject;
import javax.inject.Singleton;

@EventWiring
final class Shop {
  private Shop() {}

  @Module
  static final class Events {
    private Events() {}

    @Provides
    @Singleton
    static ShopWiring wiring(LabelsImpl labels, Shelf shelf) {
      return ShopWiring.create(labels, shelf);
    }

    @Provides
    static LoafBaked loafBaked(ShopWiring wiring) {
      return wiring.loafBaked();
    }

    @Provides
    static LabelPrinted labelPrinted(ShopWiring wiring) {
      return wiring.labelPrinted();
    }

    @Provides
    static LabelsImpl labels() {
      return new LabelsImpl();
    }
  }

  static final class Oven {
    private final LoafBaked baked;
    private final LabelPrinted printed;

    @Inject
    Oven(LoafBaked baked, LabelPrinted printed) {
      this.baked = baked;
      this.printed = printed;
    }

    void bake() {
      Loaf loaf = Loaf.of("wheat", 3);
      baked.bake(new AutoValue_Loaf("wheat", 3));
      LabelsImpl labels = new LabelsImpl();
      printed.print(labels.label(loaf), labels);
    }
  }

  @Singleton
  @Component(modules = Events.class)
  interface Bakery {
    Oven oven();
  }

  public static void main(String[] arguments) {
    DaggerShop_Bakery.create().oven().bake();
  }
}
