package dev.hardwire.runtime.internal;

import dev.hardwire.runtime.Installation;
import java.util.ArrayList;
import java.util.List;

/**
 * Links the publishers of a wiring, all or none. The generated {@code install()} reads
 *
 * <pre>{@code
 * return new Installer()
 *     .link(() -> UserJoinedPublisher.link(userJoined), () -> UserJoinedPublisher.unlink(userJoined))
 *     .install();
 * }</pre>
 *
 * <p>Not an API for applications; see the package. Instances are confined to the thread that makes
 * them, the installation that comes out is not.
 */
public final class Installer {

  private final List<Runnable> links = new ArrayList<>();
  private final List<Runnable> unlinks = new ArrayList<>();

  /** Starts with nothing to link. */
  public Installer() {}

  /**
   * Adds a publisher. Nothing is linked before {@link #install()}.
   *
   * @param link links the publisher; throws where it can't, leaving the publisher as it was
   * @param unlink takes back what {@code link} did
   * @return this
   */
  public Installer link(Runnable link, Runnable unlink) {
    links.add(link);
    unlinks.add(unlink);
    return this;
  }

  /**
   * Links the publishers in the order in which they were added. Where one fails, those already
   * linked are unlinked, the last one first, and the failure is thrown; what fails while unlinking
   * is added to it as suppressed.
   *
   * @return closes what was linked, the last one first
   */
  public Installation install() {
    LinkedPublishers linked = new LinkedPublishers();
    try {
      for (int i = 0; i < links.size(); i++) {
        links.get(i).run();
        linked.add(unlinks.get(i));
      }
    } catch (Throwable failure) {
      linked.closeAfter(failure);
      throw failure;
    }
    return linked;
  }
}
