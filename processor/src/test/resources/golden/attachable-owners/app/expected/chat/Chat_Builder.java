package chat;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import java.util.Objects;

/**
 * Builds {@link ChatWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Chat_Builder {
  private Chat_Builder() {
  }

  static ArchiveStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Chat.Archive}.
   */
  public interface ArchiveStep {
    Ready archive(Chat.Archive archive);
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    /**
     * Tells a handler of failures; where none is given they are logged.
     */
    Ready onError(ErrorHandler handler);

    ChatWiring build();
  }

  private static final class Steps implements ArchiveStep, Ready {
    private Chat.Archive archive;

    private ErrorHandler handler = ErrorHandler.logging();

    @Override
    public Ready archive(Chat.Archive archive) {
      this.archive = Objects.requireNonNull(archive, "archive");
      return this;
    }

    @Override
    public ChatWiring build() {
      return ChatWiring.create(archive, new Chat_Context(this.handler));
    }

    /**
     * Tells a handler of failures; where none is given they are logged.
     */
    @Override
    public Ready onError(ErrorHandler handler) {
      this.handler = Objects.requireNonNull(handler, "handler");
      return this;
    }
  }
}
