package parcels;

import dev.hardwire.Callback;
import dev.hardwire.EventInfo;
import dev.hardwire.EventWiring;

@EventWiring
final class Depot {

  static final class Scales {
    @Callback(value = "parcel_arrived", when = "isHeavy")
    void weigh(String address, int grams) {}

    boolean isHeavy(int grams) {
      return grams > 1_000;
    }

    @Callback(value = "parcel_arrived", order = 1, when = "isForeign")
    static void declare(String address) {}

    static boolean isForeign(EventInfo info, String address) {
      return info.event().equals(address);
    }
  }

  static final class Archive {
    @Callback(value = "parcel_arrived", after = "Scales.weigh")
    static void file(String address, int grams) {}

    @Callback(value = "parcel_arrived", order = -1, id = "first")
    static void stamp() {}

    @Callback(value = "parcel_arrived", before = "Archive.file", after = "absent")
    static void count(int grams) {}
  }
}
