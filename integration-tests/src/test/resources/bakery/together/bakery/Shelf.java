package bakery;

import dev.hardwire.Callback;
import javax.inject.Inject;
import javax.inject.Singleton;

/** An owner that Dagger makes. */
@Singleton
final class Shelf {
  @Inject
  Shelf() {}

  @Callback("loaf_baked")
  void put(AutoValue_Loaf loaf) {
    System.out.println("shelf " + loaf.getName());
  }

  @Callback("label_printed")
  static void note(LabelsImpl labels, Label label) {
    System.out.println(label.name() + " " + labels.label(Loaf.of("rye", 4)).cents());
  }
}
