package parts;

import javax.inject.Inject;

public final class PartNN {
  @Inject
  public PartNN() {}

  public void start(String name) {
    System.out.println(name + " is ready");
  }
}
