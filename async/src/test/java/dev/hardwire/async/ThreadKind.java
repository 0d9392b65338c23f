package dev.hardwire.async;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.Method;
import java.util.concurrent.ThreadFactory;

/** The threads that coroutines run on. */
enum ThreadKind {
  PLATFORM,
  VIRTUAL;

  /** Stops the test where the JDK has no such threads. */
  ThreadFactory factory() {
    assumeTrue(this == PLATFORM || hasVirtualThreads(), "virtual threads need JDK 21");
    return this == PLATFORM ? Thread::new : virtualFactory();
  }

  static boolean hasVirtualThreads() {
    return Runtime.version().feature() >= 21;
  }

  static ThreadFactory virtualFactory() {
    try {
      Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
      Method factory = Class.forName("java.lang.Thread$Builder").getMethod("factory");
      return (ThreadFactory) factory.invoke(builder);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("This JDK has no virtual threads", e);
    }
  }
}
