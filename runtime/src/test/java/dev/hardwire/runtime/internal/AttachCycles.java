package dev.hardwire.runtime.internal;

/** Connects objects that nothing else refers to, as many as it is told, and waits for their end. */
public final class AttachCycles {

  private AttachCycles() {}

  /**
   * Run in a virtual machine of its own, with little memory.
   *
   * @param arguments how many to connect
   * @throws InterruptedException never
   */
  public static void main(String[] arguments) throws InterruptedException {
    int cycles = Integer.parseInt(arguments[0]);
    AttachmentList<Session> sessions = new AttachmentList<>();
    ListenerList<UserJoined, Session> listeners = new ListenerList<>();
    int longest = 0;
    for (int i = 0; i < cycles / 2; i++) {
      sessions.attachWeakly(new Session());
      if (i % 2 == 0) {
        listeners.addWeakly(new Session(), session -> session::show);
      } else {
        listeners.addFor(new Session(), name -> {});
      }
      longest = Math.max(longest, sessions.current().length);
    }
    for (int i = 0; i < 1_000 && sessions.current().length + listeners.current().length > 0; i++) {
      System.gc();
      Thread.sleep(1);
    }
    int left = sessions.current().length + listeners.current().length;
    System.out.println(left + " of " + cycles + " left, at most " + longest + " at once");
  }

  /** Large enough for the sessions of all cycles to fill any heap that is allowed. */
  private static final class Session {

    private final byte[] buffer = new byte[64];

    void show(String name) {
      buffer[0] = (byte) name.length();
    }
  }
}
