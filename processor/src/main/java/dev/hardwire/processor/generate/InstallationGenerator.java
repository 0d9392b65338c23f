package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates the method that links a wiring to the publishers of its events. */
final class InstallationGenerator {

  private static final ClassName INSTALLATION =
      ClassName.get("dev.hardwire.runtime", "Installation");
  private static final ClassName INSTALLER =
      ClassName.get("dev.hardwire.runtime.internal", "Installer");

  private InstallationGenerator() {}

  /** The method of the wiring; absent where no event has a publisher. */
  static Optional<MethodSpec> method(WiringModel wiring) {
    if (wiring.events().stream().noneMatch(event -> event.contract().hasPublisher())) {
      return Optional.empty();
    }
    List<List<EventModel>> shards = published(wiring);
    MethodSpec.Builder install =
        MethodSpec.methodBuilder("install")
            .addJavadoc(
                """
                Lets the events' publishers fire by this wiring until the installation is closed.

                @throws IllegalStateException if a wiring is installed already
                """)
            .addModifiers(Modifier.PUBLIC)
            .returns(INSTALLATION);
    if (shards.isEmpty()) {
      return Optional.of(install.addStatement(GeneratedTypes.notGenerated()).build());
    }
    if (shards.size() == 1) {
      return Optional.of(
          install
              .addStatement("return new $T()$L\n.install()", INSTALLER, links(shards.get(0), ""))
              .build());
    }
    install.addStatement("$T installer = new $T()", INSTALLER, INSTALLER);
    for (int i = 0; i < shards.size(); i++) {
      install.addStatement("$T.link(installer, this)", shard(wiring, i));
    }
    return Optional.of(install.addStatement("return installer.install()").build());
  }

  /** Classes with some of the links each, where there are too many for one method. */
  static List<TypeSpec> shards(WiringModel wiring) {
    List<List<EventModel>> shards = published(wiring);
    List<TypeSpec> types = new ArrayList<>();
    for (int i = 0; shards.size() > 1 && i < shards.size(); i++) {
      types.add(
          GeneratedTypes.finalClass(shard(wiring, i), WiringGenerator.PROCESSOR, false)
              .addJavadoc("Links publishers to {@link $T}.\n", wiring.type())
              .addMethod(GeneratedTypes.privateConstructor())
              .addMethod(
                  MethodSpec.methodBuilder("link")
                      .addModifiers(Modifier.STATIC)
                      .addParameter(INSTALLER, "installer")
                      .addParameter(wiring.type(), "wiring")
                      .addStatement("installer$L", links(shards.get(i), "wiring."))
                      .build())
              .build());
    }
    return types;
  }

  private static List<List<EventModel>> published(WiringModel wiring) {
    return Shards.of(
        wiring.events().stream()
            .filter(event -> event.contract().hasPublisher() && !event.isBroken())
            .toList(),
        Shards.EVENTS);
  }

  private static CodeBlock links(List<EventModel> events, String wiring) {
    CodeBlock.Builder links = CodeBlock.builder();
    for (EventModel event : events) {
      ContractModel contract = event.contract();
      ClassName publisher = GeneratedNames.publisher(contract.type());
      String accessor = event.name().accessorName();
      links.add(
          "\n.link(\n    () -> $T.link($L$N()),\n    () -> $T.unlink($L$N()))",
          publisher,
          wiring,
          accessor,
          publisher,
          wiring,
          accessor);
    }
    return links.build();
  }

  private static ClassName shard(WiringModel wiring, int index) {
    return GeneratedNames.numbered(
        GeneratedNames.partOfWiring(wiring.annotated(), "Publishers"), index + 1);
  }
}
