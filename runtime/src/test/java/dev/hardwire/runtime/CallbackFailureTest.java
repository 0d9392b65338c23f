package dev.hardwire.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallbackFailureTest {

  private final IOException cause = new IOException("no mail server");

  @Test
  void argumentsAreCopiedAndUnmodifiable() {
    @Nullable Object[] arguments = {"Ada", null};
    CallbackFailure failure =
        new CallbackFailure("user_joined", "Emails.greet", cause, null, false, arguments);
    arguments[0] = "Grace";
    assertEquals(Arrays.asList("Ada", null), failure.arguments());
    assertThrows(UnsupportedOperationException.class, () -> failure.arguments().set(0, "Grace"));
  }

  @Test
  void textShowsNeitherArgumentsNorReceiver() {
    assertEquals(
        "Emails.greet failed on event 'user_joined': java.io.IOException: no mail server",
        failure("Emails.greet", false).toString());
    assertEquals(
        "listener failed on event 'user_joined' and was removed:"
            + " java.io.IOException: no mail server",
        failure("listener", true).toString());
  }

  @Test
  void failureTellsWhatItWasMadeOf() {
    CallbackFailure failure = failure("listener", true);
    assertEquals("user_joined", failure.event());
    assertEquals("listener", failure.callback());
    assertSame(cause, failure.cause());
    assertEquals(List.of("ada@example.org"), failure.arguments());
    assertEquals(Optional.of("session of Ada"), failure.receiver());
    assertTrue(failure.isEvicted());
    assertFalse(failure("listener", false).isEvicted());
  }

  @Test
  void exceptionNamesSomeOfManyCallbacks() {
    List<CallbackFailure> failures =
        IntStream.rangeClosed(1, 13).mapToObj(i -> failure("Emails.greet" + i, false)).toList();
    assertEquals(
        "13 callbacks of event 'user_joined' failed: Emails.greet1, Emails.greet2, Emails.greet3,"
            + " Emails.greet4, Emails.greet5, Emails.greet6, Emails.greet7, Emails.greet8,"
            + " Emails.greet9, Emails.greet10, … and 3 more",
        new CallbackException("user_joined", failures).getMessage());
    String ten = new CallbackException("user_joined", failures.subList(0, 10)).getMessage();
    assertNotNull(ten);
    assertTrue(ten.endsWith("Emails.greet10"), ten);
  }

  @Test
  void exceptionMayHaveOneCauseSeveralTimes() {
    CallbackFailure same = failure("Emails.greet", false);
    CallbackException exception =
        new CallbackException("user_joined", Collections.nCopies(3, same));
    assertEquals(3, exception.failures().size());
    assertSame(cause, exception.getCause());
    assertEquals(2, exception.getSuppressed().length);
  }

  @Test
  void exceptionIsSerializableWhateverTheArguments() throws Exception {
    CallbackFailure failure =
        new CallbackFailure("user_joined", "Emails.greet", cause, this, false, this);
    CallbackException exception = new CallbackException("user_joined", List.of(failure));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(exception);
    Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    CallbackException copy = (CallbackException) read;
    assertEquals("user_joined", copy.event());
    assertEquals(exception.getMessage(), copy.getMessage());
    assertEquals(List.of(), copy.failures());
  }

  @Test
  void unheardEventIsNamed() {
    UnheardEventException exception = new UnheardEventException("user_joined");
    assertEquals("user_joined", exception.event());
    assertEquals("Nobody heard event 'user_joined'", exception.getMessage());
  }

  private CallbackFailure failure(String callback, boolean isEvicted) {
    return new CallbackFailure(
        "user_joined", callback, cause, "session of Ada", isEvicted, "ada@example.org");
  }
}
