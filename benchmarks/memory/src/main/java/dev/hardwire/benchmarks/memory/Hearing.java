package dev.hardwire.benchmarks.memory;

import java.util.function.Consumer;
import org.springframework.context.ApplicationListener;

/** A listener, for whichever bus. */
final class Hearing
    implements MessagePosted, ApplicationListener<SpringMessage>, Consumer<NeoMessage> {

  private long seen;

  @Override
  public void fire(long number) {
    seen += number;
  }

  @Override
  public void onApplicationEvent(SpringMessage message) {
    seen += message.number();
  }

  @Override
  public void accept(NeoMessage message) {
    seen += message.number();
  }

  /** What was heard. */
  long seen() {
    return seen;
  }
}
