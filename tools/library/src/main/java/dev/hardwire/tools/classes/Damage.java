package dev.hardwire.tools.classes;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.zip.ZipException;
import org.objectweb.asm.Opcodes;

/** Says what is wrong with a file that can't be read, and what to do about it. */
final class Damage {
  /** The newest version of class files that the library in use knows; those of Java 8 are 52. */
  private static final int NEWEST = Opcodes.V28 & 0xFFFF;

  private static final int JAVA = 44;
  private static final int MAGIC = 0xCAFEBABE;

  private Damage() {}

  static String ofClass(byte[] bytes) {
    if (bytes.length < 8 || number(bytes, 0, 4) != MAGIC) {
      return "This is no class file. Compile its source again.";
    }
    int version = number(bytes, 6, 2);
    return version > NEWEST
        ? "This class file is of Java "
            + (version - JAVA)
            + ", and this version of the tool knows Java up to "
            + (NEWEST - JAVA)
            + ". Use a newer version of the tool, or compile for an older Java (--release)."
        : "This class file is damaged. Compile its source again.";
  }

  static String of(IOException failure) {
    if (failure instanceof ZipException) {
      return "This is no jar, or a damaged one ("
          + failure.getMessage()
          + "). Build it or fetch it again.";
    }
    return failure instanceof AccessDeniedException
        ? "This may not be read. Change its permissions."
        : "This can't be read (" + failure + ").";
  }

  private static int number(byte[] bytes, int start, int length) {
    int number = 0;
    for (int i = start; i < start + length; i++) {
      number = (number << 8) | (bytes[i] & 0xFF);
    }
    return number;
  }
}
