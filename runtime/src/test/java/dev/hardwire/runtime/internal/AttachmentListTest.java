package dev.hardwire.runtime.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.runtime.Subscription;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AttachmentListTest {

  private final AttachmentList<ChatSession> sessions = new AttachmentList<>();
  private final ChatSession ada = new ChatSession("Ada");
  private final ChatSession grace = new ChatSession("Grace");

  @Test
  void ownersAreKeptInOrderOfAttaching() {
    sessions.attach(ada);
    sessions.attachWeakly(grace);
    sessions.attach(ada);
    assertAttached(ada, grace, ada);
    assertEquals(3, sessions.size());
    assertFalse(sessions.isEmpty());
  }

  @Test
  void closedAttachmentIsGone() {
    Subscription first = sessions.attach(ada);
    Subscription second = sessions.attachWeakly(grace);
    first.close();
    first.close();
    assertAttached(grace);
    assertFalse(first.isActive());
    assertTrue(second.isActive());
    second.close();
    assertAttached();
    assertTrue(sessions.isEmpty());
  }

  @Test
  void detachingEndsTheConnectionThatCameFirst() {
    Subscription weak = sessions.attachWeakly(ada);
    Subscription strong = sessions.attach(ada);
    assertTrue(sessions.detach(ada));
    assertFalse(weak.isActive());
    assertTrue(strong.isActive());
    assertTrue(sessions.detach(ada));
    assertFalse(sessions.detach(ada));
    assertTrue(sessions.isEmpty());
  }

  @Test
  void strangerIsNotDetached() {
    sessions.attach(ada);
    sessions.attachWeakly(ada);
    assertFalse(sessions.detach(grace));
    assertFalse(sessions.detach(new ChatSession("Ada")));
    assertAttached(ada, ada);
  }

  @Test
  void snapshotDoesNotChange() {
    sessions.attach(ada);
    Connection<ChatSession>[] snapshot = sessions.current();
    sessions.attach(grace);
    sessions.detach(ada);
    assertEquals(List.of(ada), targets(snapshot));
    assertAttached(grace);
  }

  @Test
  @SuppressWarnings("NullAway") // that is the point
  void nullArgumentsAreNamed() {
    assertNamed(() -> sessions.attach(null));
    assertNamed(() -> sessions.attachWeakly(null));
    assertNamed(() -> sessions.detach(null));
    assertTrue(sessions.isEmpty());
  }

  private void assertAttached(ChatSession... expected) {
    assertEquals(List.of(expected), targets(sessions.current()));
  }

  private static List<@Nullable ChatSession> targets(Connection<ChatSession>[] connections) {
    return Arrays.stream(connections).<@Nullable ChatSession>map(Connection::target).toList();
  }

  private static void assertNamed(Executable executable) {
    assertEquals("owner", assertThrows(NullPointerException.class, executable).getMessage());
  }

  private record ChatSession(String user) {}
}
