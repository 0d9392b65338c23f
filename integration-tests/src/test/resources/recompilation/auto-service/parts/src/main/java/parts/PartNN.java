package parts;

import com.google.auto.service.AutoService;

@AutoService(Part.class)
public final class PartNN implements Part {
  @Override
  public void start(String name) {
    System.out.println(name + " is ready");
  }
}
