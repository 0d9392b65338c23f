package dev.hardwire.tools.report;

import dev.hardwire.tools.manifest.CallbackEntry;
import dev.hardwire.tools.manifest.CallbackEntry.Receiver;
import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.manifest.ManifestWriter;
import dev.hardwire.tools.manifest.ModuleEntry;
import dev.hardwire.tools.manifest.WiringManifest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes the class files of a large application: events, owners with three callbacks for each
 * event, and services that call one another, the last of which fire events.
 */
final class LargeApplication {
  private static final int METHODS = 10;
  private static final int CALLS = 5;

  private final int events;
  private final int services;
  private final int clusterSize;
  private final Random random = new Random(7);

  /** Services call only others of their cluster. */
  LargeApplication(int events, int services, int clusterSize) {
    this.events = events;
    this.services = services;
    this.clusterSize = clusterSize;
  }

  Path write(Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream entries = new ZipOutputStream(file)) {
      for (int i = 0; i < events; i++) {
        add(entries, "large/Event" + i + ".class", contract("large/Event" + i));
        add(entries, "large/Owner" + i + ".class", owner(i));
      }
      for (int i = 0; i < services; i++) {
        add(entries, "large/Service" + i + ".class", service(i));
      }
      add(
          entries,
          "META-INF/hardwire/large.Large.json",
          ManifestWriter.text(manifest()).getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  private static void add(ZipOutputStream entries, String name, byte[] content) throws IOException {
    entries.putNextEntry(new ZipEntry(name));
    entries.write(content);
  }

  private static byte[] contract(String name) {
    ClassWriter type = new ClassWriter(0);
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
    type.visit(Opcodes.V17, access, name, null, "java/lang/Object", null);
    type.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "fire", "()V", null, null);
    return type.toByteArray();
  }

  /** Three callbacks: each calls a service near the event. */
  private byte[] owner(int index) {
    ClassWriter type = newClass("large/Owner" + index);
    for (int i = 0; i < 3; i++) {
      MethodVisitor code = method(type, "on" + i);
      call(code, "large/Service" + random.nextInt(services), "m0", 10 + i);
      end(code);
    }
    return type.toByteArray();
  }

  /** Services call later ones; of the last ten of a cluster, the last method fires an event. */
  private byte[] service(int index) {
    ClassWriter type = newClass("large/Service" + index);
    int left = Math.min(clusterSize - 1 - index % clusterSize, services - 1 - index);
    for (int m = 0; m < METHODS; m++) {
      MethodVisitor code = method(type, "m" + m);
      for (int c = 0; c < CALLS && left > 0; c++) {
        int later = index + 1 + random.nextInt(Math.min(10, left));
        call(code, "large/Service" + later, "m" + random.nextInt(METHODS), 10 * m + c + 10);
      }
      if (m == METHODS - 1 && left < 10) {
        Label line = new Label();
        code.visitLabel(line);
        code.visitLineNumber(10 * m + 19, line);
        code.visitInsn(Opcodes.ACONST_NULL);
        String event = "large/Event" + random.nextInt(events);
        code.visitMethodInsn(Opcodes.INVOKEINTERFACE, event, "fire", "()V", true);
      }
      end(code);
    }
    return type.toByteArray();
  }

  private static ClassWriter newClass(String name) {
    ClassWriter type = new ClassWriter(0);
    type.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
    type.visitSource(name.substring(name.indexOf('/') + 1) + ".java", null);
    return type;
  }

  private static MethodVisitor method(ClassWriter type, String name) {
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
    MethodVisitor code = type.visitMethod(access, name, "()V", null, null);
    code.visitCode();
    return code;
  }

  private static void call(MethodVisitor code, String owner, String method, int number) {
    Label line = new Label();
    code.visitLabel(line);
    code.visitLineNumber(number, line);
    code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, "()V", false);
  }

  private static void end(MethodVisitor code) {
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(1, 0);
    code.visitEnd();
  }

  private WiringManifest manifest() {
    List<EventEntry> entries = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      String owner = "large.Owner" + i;
      EventEntry plain =
          EventGraphs.entry(
              "event_%05d".formatted(i),
              IntStream.range(0, 3).mapToObj(m -> callback(owner, "on" + m)).toList());
      entries.add(
          new EventEntry(
              plain.name(),
              "large.Event" + i,
              Optional.of("large.LargeModule"),
              plain.dispatcher(),
              plain.signature(),
              plain.answer(),
              plain.delivery(),
              plain.publisher(),
              plain.callbacks()));
    }
    ModuleEntry module =
        new ModuleEntry(
            "large.LargeModule", ModuleEntry.Reason.LISTED, Optional.empty(), List.of());
    return new WiringManifest(
        WiringManifest.FORMAT, "large.Large", "large.LargeWiring", List.of(module), entries);
  }

  private static CallbackEntry callback(String owner, String method) {
    return new CallbackEntry(
        "large.LargeModule",
        owner,
        method,
        List.of(),
        Receiver.NONE,
        List.of(),
        Optional.empty(),
        0,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
