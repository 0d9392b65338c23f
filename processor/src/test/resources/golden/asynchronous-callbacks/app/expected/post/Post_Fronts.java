package post;

import dev.hardwire.index.Generated;

/**
 * Stands in for events of {@link PostWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Post_Fronts {
  final BoxEmptiedFront boxEmptied = new BoxEmptiedFront();

  final LetterPostedFront letterPosted = new LetterPostedFront();

  final ParcelPostedFront parcelPosted = new ParcelPostedFront();

  void link(PostWiring wiring) {
    this.boxEmptied.target = wiring.boxEmptied();
    this.letterPosted.target = wiring.letterPosted();
    this.parcelPosted.target = wiring.parcelPosted();
  }

  static final class BoxEmptiedFront implements Post.BoxEmptied {
    private volatile Post.BoxEmptied target;

    @Override
    public void fire() {
      Post.BoxEmptied connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'box_emptied' was fired before connect(...) of PostWiring.Unconnected.");
      }
      connected.fire();
    }
  }

  static final class LetterPostedFront implements Post.LetterPosted {
    private volatile Post.LetterPosted target;

    @Override
    public void fire(String from, String to, int grams) {
      Post.LetterPosted connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'letter_posted' was fired before connect(...) of PostWiring.Unconnected.");
      }
      connected.fire(from, to, grams);
    }
  }

  static final class ParcelPostedFront implements Post.ParcelPosted {
    private volatile Post.ParcelPosted target;

    @Override
    public void fire(String to, long grams) {
      Post.ParcelPosted connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'parcel_posted' was fired before connect(...) of PostWiring.Unconnected.");
      }
      connected.fire(to, grams);
    }
  }
}
