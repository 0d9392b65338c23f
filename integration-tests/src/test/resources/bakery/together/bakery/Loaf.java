package bakery;

import com.google.auto.value.AutoValue;

@AutoValue
public abstract class Loaf {
  public abstract String getName();

  public abstract int getCents();

  public static Loaf of(String name, int cents) {
    return new AutoValue_Loaf(name, cents);
  }
}
