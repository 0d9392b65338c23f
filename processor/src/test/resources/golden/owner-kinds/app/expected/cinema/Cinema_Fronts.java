package cinema;

import dev.hardwire.index.Generated;

/**
 * Stands in for events of {@link CinemaWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Cinema_Fronts {
  final FilmStartedFront filmStarted = new FilmStartedFront();

  void link(CinemaWiring wiring) {
    this.filmStarted.target = wiring.filmStarted();
  }

  static final class FilmStartedFront implements CinemaWiring.FilmStarted {
    private volatile CinemaWiring.FilmStarted target;

    @Override
    public void fire(String title, int minutes) {
      CinemaWiring.FilmStarted connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'film_started' was fired before connect(...) of CinemaWiring.Unconnected.");
      }
      connected.fire(title, minutes);
    }
  }
}
