package dev.hardwire.integration.bytecode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What the code of a method consists of. */
public final class MethodCost extends MethodVisitor {

  private static final Set<String> BOXES =
      Set.of(
          "java/lang/Boolean",
          "java/lang/Byte",
          "java/lang/Character",
          "java/lang/Double",
          "java/lang/Float",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Short");

  private final String method;
  private final int codeBytes;
  private int instructions;
  private int dynamicCalls;
  private int allocations;
  private int boxings;

  private MethodCost(String method, int codeBytes) {
    super(Opcodes.ASM9);
    this.method = method;
    this.codeBytes = codeBytes;
  }

  /** All methods of a class, but abstract ones. */
  public static List<MethodCost> in(ClassFile type) {
    Map<String, Integer> sizes = new HashMap<>();
    MethodSize.in(type).forEach(size -> sizes.put(size.method(), size.codeBytes()));
    List<MethodCost> costs = new ArrayList<>();
    ClassVisitor visitor =
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public @Nullable MethodVisitor visitMethod(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              String @Nullable [] exceptions) {
            int size = sizes.getOrDefault(type.name() + "." + name + descriptor, 0);
            if (size == 0) {
              return null;
            }
            MethodCost cost = new MethodCost(readable(type.name(), name, descriptor), size);
            costs.add(cost);
            return cost;
          }
        };
    type.reader().accept(visitor, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return costs;
  }

  private static String readable(String type, String name, String descriptor) {
    List<String> parameters = new ArrayList<>();
    for (Type parameter : Type.getArgumentTypes(descriptor)) {
      parameters.add(simple(parameter));
    }
    String result = simple(Type.getReturnType(descriptor));
    return "%s: %s %s(%s)"
        .formatted(type.replace('/', '.'), result, name, String.join(", ", parameters));
  }

  private static String simple(Type type) {
    String name = type.getClassName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The class and the method with the types of its parameters. */
  public String method() {
    return method;
  }

  /** The length of its code. */
  public int codeBytes() {
    return codeBytes;
  }

  /** How many instructions it has. */
  public int instructions() {
    return instructions;
  }

  /** How many lambdas, method references and string concatenations it has. */
  public int dynamicCalls() {
    return dynamicCalls;
  }

  /** How many times it makes an object or an array. */
  public int allocations() {
    return allocations;
  }

  /** How many times it makes an object of a primitive value. */
  public int boxings() {
    return boxings;
  }

  @Override
  public void visitInsn(int opcode) {
    instructions++;
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    instructions++;
    allocations += opcode == Opcodes.NEWARRAY ? 1 : 0;
  }

  @Override
  public void visitVarInsn(int opcode, int variable) {
    instructions++;
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    instructions++;
    allocations += opcode == Opcodes.NEW || opcode == Opcodes.ANEWARRAY ? 1 : 0;
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    instructions++;
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    instructions++;
    boxings += name.equals("valueOf") && BOXES.contains(owner) ? 1 : 0;
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    instructions++;
    dynamicCalls++;
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    instructions++;
  }

  @Override
  public void visitLdcInsn(Object value) {
    instructions++;
  }

  @Override
  public void visitIincInsn(int variable, int increment) {
    instructions++;
  }

  @Override
  public void visitTableSwitchInsn(int least, int most, Label other, Label... labels) {
    instructions++;
  }

  @Override
  public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
    instructions++;
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    instructions++;
    allocations++;
  }
}
