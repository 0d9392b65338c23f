package dev.hardwire.tools.classes;

import dev.hardwire.tools.classes.Call.Kind;
import dev.hardwire.tools.classes.Constants.Instruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads the code of a method. */
final class MethodReader extends MethodVisitor {
  private static final String CALLBACK = "Ldev/hardwire/Callback;";

  private final MethodName name;
  private final int access;
  private final Names names;
  private final List<MethodCode> methods;
  private final List<Call> calls = new ArrayList<>();
  private final Constants constants = new Constants();
  private boolean isCallback;
  private int firstLine;
  private int line;

  /** Appends what it has read to the methods of a class. */
  MethodReader(MethodName name, int access, Names names, List<MethodCode> methods) {
    super(Opcodes.ASM9);
    this.name = name;
    this.access = access;
    this.names = names;
    this.methods = methods;
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean isVisible) {
    isCallback |= descriptor.equals(CALLBACK);
    return null;
  }

  @Override
  public void visitLineNumber(int number, Label start) {
    line = number;
    firstLine = firstLine == 0 ? number : Math.min(firstLine, number);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String method, String descriptor, boolean isInterface) {
    Optional<String> constant = constants.call(descriptor);
    add(kind(opcode, method), false, owner, new MethodName(method, descriptor), constant);
  }

  private static Kind kind(int opcode, String method) {
    return switch (opcode) {
      case Opcodes.INVOKESTATIC -> Kind.STATIC;
      case Opcodes.INVOKESPECIAL ->
          method.equals(MethodName.CONSTRUCTOR) ? Kind.CONSTRUCTOR : Kind.SPECIAL;
      default -> Kind.VIRTUAL;
    };
  }

  @Override
  public void visitInvokeDynamicInsn(
      String method, String descriptor, Handle bootstrap, Object... arguments) {
    constants.next(Instruction.OTHER);
    for (Object argument : arguments) {
      if (argument instanceof Handle handle && handle.getTag() >= Opcodes.H_INVOKEVIRTUAL) {
        MethodName target = new MethodName(handle.getName(), handle.getDesc());
        add(kind(handle.getTag()), true, handle.getOwner(), target, Optional.empty());
      }
    }
  }

  private static Kind kind(int tag) {
    return switch (tag) {
      case Opcodes.H_INVOKESTATIC -> Kind.STATIC;
      case Opcodes.H_INVOKESPECIAL -> Kind.SPECIAL;
      case Opcodes.H_NEWINVOKESPECIAL -> Kind.CONSTRUCTOR;
      default -> Kind.VIRTUAL;
    };
  }

  private void add(
      Kind kind, boolean isReference, String owner, MethodName method, Optional<String> constant) {
    if (!owner.startsWith("java/") && !owner.startsWith("[")) {
      calls.add(new Call(kind, isReference, names.of(owner), names.of(method), line, constant));
    }
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
      constants.next(Instruction.NUMBER);
    } else if (opcode == Opcodes.AASTORE) {
      constants.next(Instruction.FILLED_ARRAY);
    } else {
      constants.next(Instruction.OTHER);
    }
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    constants.next(Instruction.NUMBER);
  }

  @Override
  public void visitVarInsn(int opcode, int variable) {
    constants.next(Instruction.OTHER);
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode == Opcodes.ANEWARRAY && type.equals("java/lang/Object")) {
      constants.array();
    } else {
      constants.next(Instruction.OTHER);
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
    constants.next(Instruction.OTHER);
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    constants.next(Instruction.OTHER);
  }

  @Override
  public void visitLdcInsn(Object value) {
    if (value instanceof String string) {
      constants.string(string);
    } else {
      constants.next(Instruction.OTHER);
    }
  }

  @Override
  public void visitEnd() {
    methods.add(new MethodCode(names.of(name), access, isCallback, firstLine, calls));
  }
}
