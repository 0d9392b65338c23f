package dev.hardwire.integration.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;

/**
 * The size of a method.
 *
 * @param method the class, the method and its descriptor
 * @param codeBytes the length of its code
 * @param parameterSlots what its parameters, with {@code this}, take on the stack
 */
public record MethodSize(String method, int codeBytes, int parameterSlots) {

  /** HotSpot interprets larger methods for ever ({@code -XX:-DontCompileHugeMethods}). */
  private static final int MOST_CODE_BYTES = 8_000;

  private static final int MOST_PARAMETER_SLOTS = 255;

  /** Whether HotSpot compiles the method and every virtual machine takes it. */
  public boolean isSmallEnough() {
    return codeBytes <= MOST_CODE_BYTES && parameterSlots <= MOST_PARAMETER_SLOTS;
  }

  /** All methods of a class, by the layout of class files (JVMS 4.1, 4.6 and 4.7.3). */
  public static List<MethodSize> in(ClassFile type) {
    ClassReader reader = type.reader();
    int interfaces = reader.readUnsignedShort(reader.header + 6);
    int position = skipMembers(reader, reader.header + 8 + 2 * interfaces);
    int count = reader.readUnsignedShort(position);
    position += 2;
    List<MethodSize> methods = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      methods.add(method(type, position));
      position = skipMember(reader, position);
    }
    return methods;
  }

  private static MethodSize method(ClassFile type, int position) {
    ClassReader reader = type.reader();
    char[] buffer = new char[reader.getMaxStringLength()];
    String name = reader.readUTF8(position + 2, buffer);
    String descriptor = reader.readUTF8(position + 4, buffer);
    int codeBytes = 0;
    int attribute = position + 8;
    for (int left = reader.readUnsignedShort(position + 6); left > 0; left--) {
      if ("Code".equals(reader.readUTF8(attribute, buffer))) {
        codeBytes = reader.readInt(attribute + 10);
      }
      attribute += 6 + reader.readInt(attribute + 2);
    }
    int slots = Type.getArgumentsAndReturnSizes(descriptor) >> 2;
    return new MethodSize(type.name() + "." + name + descriptor, codeBytes, slots);
  }

  private static int skipMembers(ClassReader reader, int position) {
    int next = position + 2;
    for (int left = reader.readUnsignedShort(position); left > 0; left--) {
      next = skipMember(reader, next);
    }
    return next;
  }

  private static int skipMember(ClassReader reader, int position) {
    int next = position + 8;
    for (int left = reader.readUnsignedShort(position + 6); left > 0; left--) {
      next += 6 + reader.readInt(next + 2);
    }
    return next;
  }
}
