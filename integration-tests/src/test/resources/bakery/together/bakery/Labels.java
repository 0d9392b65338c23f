package bakery;

import dev.hardwire.Callback;
import org.mapstruct.Mapper;

/** An owner that MapStruct completes. */
@Mapper
abstract class Labels {
  abstract Label label(Loaf loaf);

  @Callback("loaf_baked")
  void print(AutoValue_Loaf loaf) {
    System.out.println("label " + label(loaf).name());
  }
}
