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
}
