package parts;

import org.mapstruct.Mapper;

@Mapper
public interface PartNN {
  Label label(Order order);

  default String start(String name) {
    return name + " is ready";
  }
}
