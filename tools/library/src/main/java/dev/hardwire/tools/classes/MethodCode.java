package dev.hardwire.tools.classes;

import java.util.List;
import org.objectweb.asm.Opcodes;

/**
 * A method as a class file has it.
 *
 * @param name its name
 * @param access its flags
 * @param isCallback whether it is annotated as a callback
 * @param line the first line of its code; 0 where the class file has none
 * @param calls what it calls, in the order of the code; without the classes of the JDK
 */
public record MethodCode(
    MethodName name, int access, boolean isCallback, int line, List<Call> calls) {

  /** A copy of the list is kept. */
  public MethodCode {
    calls = List.copyOf(calls);
  }

  /** Whether a compiler made it up. */
  public boolean isSynthetic() {
    return has(Opcodes.ACC_SYNTHETIC);
  }

  /** Whether a compiler made it up to call a method of other types. */
  public boolean isBridge() {
    return has(Opcodes.ACC_BRIDGE);
  }

  /** Whether it is without code. */
  public boolean isAbstract() {
    return has(Opcodes.ACC_ABSTRACT);
  }

  /** Whether it is called without an object. */
  public boolean isStatic() {
    return has(Opcodes.ACC_STATIC);
  }

  /** Whether no subclass has another one in its place. */
  public boolean isFinal() {
    return has(Opcodes.ACC_FINAL | Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC);
  }

  private boolean has(int flag) {
    return (access & flag) != 0;
  }
}
