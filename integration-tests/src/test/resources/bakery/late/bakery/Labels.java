package bakery;

import dev.hardwire.Callback;
import org.mapstruct.AnnotateWith;
import org.mapstruct.Mapper;

/** MapStruct writes the annotation on the method that it generates. */
@Mapper
interface Labels {
  @AnnotateWith(
      value = Callback.class,
      elements = @AnnotateWith.Element(name = "value", strings = "name_given"))
  Label label(Named named);

  record Named(String name) {}
}
