package dev.hardwire.tools.classes;

import dev.hardwire.tools.classes.ClassFile.Surroundings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads a class file. */
final class ClassFileReader extends ClassVisitor {
  private static final String GENERATED = "Ldev/hardwire/index/Generated;";

  private final Names names;
  private final Map<String, InnerName> innerNames = new HashMap<>();
  private final List<MethodCode> methods = new ArrayList<>();
  private String name = "";
  private Optional<String> superclass = Optional.empty();
  private List<String> interfaces = List.of();
  private Optional<String> source = Optional.empty();
  private Optional<Surroundings> code = Optional.empty();
  private boolean isGenerated;

  private ClassFileReader(Names names) {
    super(Opcodes.ASM9);
    this.names = names;
  }

  /**
   * Reads a class file.
   *
   * @throws RuntimeException of any kind if it is damaged or too new
   */
  static ClassFile read(byte[] bytes, Names names) {
    ClassFileReader reader = new ClassFileReader(names);
    new ClassReader(bytes).accept(reader, ClassReader.SKIP_FRAMES);
    return reader.classFile();
  }

  private record InnerName(@Nullable String outer, @Nullable String simple) {}

  @Override
  public void visit(
      int version,
      int access,
      String type,
      @Nullable String signature,
      @Nullable String supertype,
      String[] superinterfaces) {
    name = names.of(type);
    superclass = Optional.ofNullable(supertype).map(names::of);
    interfaces = List.of(superinterfaces).stream().map(names::of).toList();
  }

  @Override
  public void visitSource(@Nullable String file, @Nullable String debug) {
    source = Optional.ofNullable(file);
  }

  @Override
  public void visitOuterClass(String type, @Nullable String method, @Nullable String descriptor) {
    Optional<MethodName> around =
        method == null || descriptor == null
            ? Optional.empty()
            : Optional.of(names.of(new MethodName(method, descriptor)));
    code = Optional.of(new Surroundings(names.of(type), true, around));
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean isVisible) {
    isGenerated |= descriptor.equals(GENERATED);
    return null;
  }

  @Override
  public void visitInnerClass(
      String type, @Nullable String outer, @Nullable String simple, int access) {
    innerNames.put(type, new InnerName(outer, simple));
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String method,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return new MethodReader(new MethodName(method, descriptor), access, names, methods);
  }

  private ClassFile classFile() {
    return new ClassFile(
        name,
        canonicalName(name, 0),
        code.or(this::member),
        isGenerated,
        superclass,
        interfaces,
        sourceFile(),
        methods);
  }

  private Optional<Surroundings> member() {
    return Optional.ofNullable(innerNames.get(name))
        .map(InnerName::outer)
        .map(outer -> new Surroundings(names.of(outer), false, Optional.empty()));
  }

  private String canonicalName(String type, int depth) {
    InnerName inner = innerNames.get(type);
    if (inner == null || inner.outer() == null || inner.simple() == null) {
      return type.replace('/', '.');
    }
    if (depth > innerNames.size()) {
      throw new IllegalArgumentException(type + " encloses itself");
    }
    return canonicalName(inner.outer(), depth + 1) + "." + inner.simple();
  }

  private String sourceFile() {
    int end = name.lastIndexOf('/') + 1;
    String simple = name.substring(end);
    int nested = simple.indexOf('$', 1);
    String guess = (nested < 0 ? simple : simple.substring(0, nested)) + ".java";
    return name.substring(0, end) + source.orElse(guess);
  }
}
