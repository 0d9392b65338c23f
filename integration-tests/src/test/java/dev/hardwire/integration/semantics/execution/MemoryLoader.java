package dev.hardwire.integration.semantics.execution;

import java.util.Map;

/** Loads the classes of one program. */
public final class MemoryLoader extends ClassLoader {

  private final Map<String, byte[]> classes;

  public MemoryLoader(Map<String, byte[]> classes) {
    super(MemoryLoader.class.getClassLoader());
    this.classes = classes;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
