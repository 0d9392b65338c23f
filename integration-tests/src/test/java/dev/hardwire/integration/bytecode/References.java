package dev.hardwire.integration.bytecode;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What a class does to find others while it runs: reflection, method handles that javac did not
 * make, look-ups by name. Closed worlds, such as a native image, can't follow it without being
 * told.
 */
public final class References extends ClassVisitor {

  /** How javac compiles lambdas, string concatenation and records. */
  private static final Set<String> BOOTSTRAPS_OF_JAVAC =
      Set.of(
          "java/lang/invoke/LambdaMetafactory.metafactory",
          "java/lang/invoke/LambdaMetafactory.altMetafactory",
          "java/lang/invoke/StringConcatFactory.makeConcatWithConstants",
          "java/lang/runtime/ObjectMethods.bootstrap");

  private static final Set<String> METHODS =
      Set.of(
          "java/lang/Class.forName",
          "java/lang/Class.newInstance",
          "java/lang/ClassLoader.loadClass");

  private final Set<String> found = new TreeSet<>();

  private References() {
    super(Opcodes.ASM9);
  }

  /** What is found in classes, each with its place; empty where nothing is. */
  public static Set<String> dynamicOnesIn(List<ClassFile> types) {
    Set<String> withPlace = new TreeSet<>();
    for (ClassFile type : types) {
      References references = new References();
      type.reader().accept(references, 0);
      references.found.forEach(found -> withPlace.add(type.name() + ": " + found));
    }
    return withPlace;
  }

  private void internalName(String name) {
    type(Type.getObjectType(name));
  }

  private void type(Type type) {
    if (type.getSort() == Type.METHOD) {
      for (Type argument : type.getArgumentTypes()) {
        type(argument);
      }
      type(type.getReturnType());
    } else if (type.getSort() == Type.ARRAY) {
      type(type.getElementType());
    } else if (type.getSort() == Type.OBJECT && isDynamic(type.getInternalName())) {
      found.add(type.getInternalName());
    }
  }

  private static boolean isDynamic(String name) {
    return name.startsWith("java/lang/reflect/")
        || name.startsWith("java/lang/invoke/")
        || name.equals("java/util/ServiceLoader");
  }

  private void member(String owner, String name, String descriptor) {
    internalName(owner);
    type(Type.getType(descriptor));
    if (METHODS.contains(owner + "." + name)) {
      found.add(owner + "." + name);
    }
  }

  private void constant(Object value) {
    if (value instanceof Type type) {
      type(type);
    } else if (value instanceof Handle handle) {
      member(handle.getOwner(), handle.getName(), handle.getDesc());
    } else if (value instanceof ConstantDynamic dynamic) {
      found.add("constant " + dynamic.getName());
    }
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    if (superName != null) {
      internalName(superName);
    }
    for (String each : interfaces == null ? new String[0] : interfaces) {
      internalName(each);
    }
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    type(Type.getType(descriptor));
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    type(Type.getType(descriptor));
    for (String exception : exceptions == null ? new String[0] : exceptions) {
      internalName(exception);
    }
    return new Code();
  }

  private final class Code extends MethodVisitor {

    Code() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitTypeInsn(int opcode, String name) {
      internalName(name);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
      member(owner, name, descriptor);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      member(owner, name, descriptor);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      type(Type.getType(descriptor));
      String method = bootstrap.getOwner() + "." + bootstrap.getName();
      if (!BOOTSTRAPS_OF_JAVAC.contains(method)) {
        found.add("bootstrap " + method);
      }
      for (Object argument : arguments) {
        constant(argument);
      }
    }

    @Override
    public void visitLdcInsn(Object value) {
      constant(value);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
      type(Type.getType(descriptor));
    }

    @Override
    public void visitTryCatchBlock(
        Label start, Label end, Label handler, @Nullable String exception) {
      if (exception != null) {
        internalName(exception);
      }
    }
  }
}
