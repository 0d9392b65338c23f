package dev.hardwire.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.AsyncModel.Mode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AsyncOptionsTest {

  private static final OwnerModel MAIL =
      new OwnerModel(ClassName.get("java.util.concurrent", "Executor"), "mailExecutor");

  private static final RetryOptions THREE_TIMES = new RetryOptions(3, "1s", "10m");

  @Test
  void anyNameWithTheAccessorOfTheDefaultExecutorIsItsName() {
    assertTrue(AsyncOptions.isDefault(new EventName("default")));
    assertTrue(AsyncOptions.isDefault(new EventName("Default_")));
    assertFalse(AsyncOptions.isDefault(new EventName("defaults")));
  }

  @Test
  void namedExecutorComesBeforeTheDefaultOne() {
    AsyncOptions both = new AsyncOptions("mail", true, "2s", 4, true);
    assertEquals(
        new AsyncModel(Mode.NAMED, Optional.of(MAIL), 2_000, 4, false), both.by(Optional.of(MAIL)));
    assertEquals(Mode.DEFAULT, both.by(Optional.empty()).mode());
  }

  @Test
  void callbackWithoutAnExecutorRunsOnTheThreadThatFires() {
    assertFalse(AsyncOptions.NONE.isHandedOver());
    assertEquals(AsyncModel.CALLER, AsyncOptions.NONE.by(Optional.empty()));
    assertTrue(new AsyncOptions("mail", false, "", 0, false).isHandedOver());
    assertTrue(new AsyncOptions("", true, "", 0, false).isHandedOver());
  }

  @Test
  void whatSaysNothingOfRetriesLooksAsBeforeThereWereAny() {
    assertEquals(
        "AsyncOptions[executor=mail, isAsync=true, timeout=2s, maxInFlight=4, isRejecting=true]",
        new AsyncOptions("mail", true, "2s", 4, true).toString());
    assertEquals(
        "AsyncOptions[executor=, isAsync=true, timeout=, maxInFlight=0, isRejecting=false,"
            + " retry=RetryOptions[attempts=3, first=1s, max=10m]]",
        new AsyncOptions("", true, "", 0, false, THREE_TIMES).toString());
  }

  @Test
  void onlyWhatHasAnExecutorIsCalledAgainByIt() {
    assertEquals(
        Optional.of(new RetryModel(3, 1_000, 600_000)),
        new AsyncOptions("", true, "", 0, false, THREE_TIMES).by(Optional.empty()).retry());
    assertEquals(
        AsyncModel.CALLER,
        new AsyncOptions("", false, "", 0, false, THREE_TIMES).by(Optional.empty()));
    assertEquals(
        Optional.empty(),
        new AsyncOptions("", true, "", 0, false, new RetryOptions(1, "1s", "1s"))
            .by(Optional.empty())
            .retry());
  }
}
