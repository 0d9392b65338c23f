package dev.hardwire.integration.bytecode;

import dev.hardwire.integration.tools.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A compiled class.
 *
 * @param reader its bytes
 */
public record ClassFile(ClassReader reader) {

  private static final String GENERATED = "Ldev/hardwire/index/Generated;";

  /** All classes in a folder or a jar. */
  public static List<ClassFile> in(Path place) {
    if (Files.isDirectory(place)) {
      return below(place);
    }
    try (FileSystem jar = FileSystems.newFileSystem(place)) {
      return below(jar.getPath("/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The classes of a folder or a jar that Hardwire generated, with those nested in them. */
  public static List<ClassFile> generatedIn(Path place) {
    List<ClassFile> all = in(place);
    Set<String> generated =
        all.stream().filter(ClassFile::isMarked).map(ClassFile::name).collect(Collectors.toSet());
    return all.stream().filter(type -> generated.contains(type.outermost())).toList();
  }

  private static List<ClassFile> below(Path folder) {
    return FileTree.files(folder, ".class").stream().map(ClassFile::read).toList();
  }

  private static ClassFile read(Path file) {
    try {
      return new ClassFile(new ClassReader(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the class, with slashes. */
  public String name() {
    return reader.getClassName();
  }

  /** Generated names contain no dollar sign, unless a user's do. */
  private String outermost() {
    int dollar = name().indexOf('$');
    return dollar < 0 ? name() : name().substring(0, dollar);
  }

  private boolean isMarked() {
    boolean[] isMarked = {false};
    ClassVisitor visitor =
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean isVisible) {
            isMarked[0] |= descriptor.equals(GENERATED);
            return null;
          }
        };
    reader.accept(visitor, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    return isMarked[0];
  }
}
