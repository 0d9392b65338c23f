package theatre.stage;

import dev.hardwire.Attachable;
import dev.hardwire.Callback;
import dev.hardwire.EventInfo;

@Attachable
public final class Spotlight {
  private final String colour;
  private int plays;

  Spotlight(String colour) {
    this.colour = colour;
  }

  @Callback(value = "curtain_raised", when = "isWhole")
  void shine(String play, EventInfo info) {
    plays++;
    System.out.println(colour + " light " + plays + " on " + play + " of " + info.event());
    if (play.equals("Storm")) {
      throw new IllegalStateException("no power");
    }
  }

  boolean isWhole(Object stage) {
    return stage != null;
  }

  @Callback("seat_asked")
  String inTheLight(int seats) {
    return seats == 1 ? "on stage, in " + colour : null;
  }

  @Override
  public String toString() {
    return colour + " light";
  }
}
