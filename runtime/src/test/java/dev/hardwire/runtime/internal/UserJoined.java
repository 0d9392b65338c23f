package dev.hardwire.runtime.internal;

/** The event contract of the tests, with loops such as generated code has. */
@FunctionalInterface
interface UserJoined {

  void fire(String name);

  static void fire(ListenerList<UserJoined, ?> listeners, String name) {
    for (Connection<UserJoined> connection : listeners.current()) {
      UserJoined listener = connection.target();
      if (listener != null) {
        listener.fire(name);
      }
    }
  }

  static void fireFrom(Object sender, ListenerList<UserJoined, ?> listeners, String name) {
    for (Connection<UserJoined> connection : listeners.current()) {
      UserJoined listener = connection.target(sender);
      if (listener != null) {
        listener.fire(name);
      }
    }
  }
}
