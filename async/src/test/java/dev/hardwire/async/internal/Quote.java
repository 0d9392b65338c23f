package dev.hardwire.async.internal;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A call of a callback that is asked for a quote, as generated code makes one. */
final class Quote extends FutureCall<Integer> {

  private final Body body;
  private Predicate<String> condition = item -> true;
  private UnaryOperator<Object> conversion = answer -> answer;

  Quote(Greeting.Body body) {
    this.body = folded -> body.call();
  }

  private Quote(Body body) {
    this.body = body;
  }

  /** A step of a chain. */
  static Quote folding(Body body) {
    return new Quote(body);
  }

  Quote when(Predicate<String> newCondition) {
    condition = newCondition;
    return this;
  }

  Quote converted(UnaryOperator<Object> newConversion) {
    conversion = newConversion;
    return this;
  }

  int current() {
    return folded();
  }

  @Override
  protected boolean applies() {
    return condition.test("apples");
  }

  @Override
  protected Object answer(Object answer) {
    return conversion.apply(answer);
  }

  @Override
  protected @Nullable Object call() throws Throwable {
    return body.call(this);
  }

  @Override
  protected @Nullable Object[] values() {
    return new Object[] {"apples"};
  }

  /** What a callback does. */
  @FunctionalInterface
  interface Body {
    @Nullable Object call(Quote quote) throws Throwable;
  }
}
