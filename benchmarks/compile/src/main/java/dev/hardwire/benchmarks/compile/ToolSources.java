package dev.hardwire.benchmarks.compile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a user writes besides values and owners, which depends on the processor. */
final class ToolSources {

  private final Tool tool;
  private final Size size;

  ToolSources(Tool tool, Size size) {
    this.tool = tool;
    this.size = size;
  }

  /** The sources of a module, by their class. */
  Map<String, String> ofModule(int module) {
    return switch (tool) {
      case HARDWIRE, HARDWIRE_MODULE -> contractsAndAnchor(module);
      case DAGGER -> Map.of(Names.module(module) + "Owners", ownersOf(module));
      case NONE, GREENROBOT, AVAJE, AUTO_VALUE -> Map.of();
    };
  }

  /** The class {@code town.Town}, which puts the modules together. */
  String town() {
    return switch (tool) {
      case NONE, HARDWIRE_MODULE, AUTO_VALUE ->
          town("", "", "  static final int DISTRICTS = " + size.modules());
      case HARDWIRE -> town("dev.hardwire.EventWiring", "@EventWiring" + anchors(), "");
      case GREENROBOT ->
          town(
              "org.greenrobot.eventbus.EventBus",
              "",
              "  final EventBus bus = EventBus.builder()" + indexes() + ".build()");
      case AVAJE ->
          town(
              "io.avaje.inject.BeanScope",
              "",
              "  final BeanScope scope = BeanScope.builder().build()");
      case DAGGER ->
          town("", "", "  final TownComponent component = DaggerTownComponent.create()")
              + component();
    };
  }

  private Map<String, String> contractsAndAnchor(int module) {
    Map<String, String> sources = new LinkedHashMap<>();
    size.eventsOf(module)
        .forEach(
            event ->
                sources.put(Names.event(event) + "Event", contract(HeardEvent.of(module, event))));
    if (hasAnchors()) {
      sources.put(Names.module(module) + "Module", anchor(module));
    }
    return sources;
  }

  private static String contract(HeardEvent event) {
    return """
    package $package;

    import dev.hardwire.Event;

    /** Something happened in the district. */
    @Event("$name")
    public interface $typeEvent {

      /**
       * Tells all who listen.
       *
       * @param event what happened
       */
      void fire($type event);
    }
    """
        .replace("$package", event.inPackage())
        .replace("$name", event.name())
        .replace("$type", event.type());
  }

  private static String anchor(int module) {
    String events = module == 0 ? "" : "(events = " + inFull(module - 1, "Module.class") + ")";
    return """
    package $package;

    import dev.hardwire.CallbackModule;

    /** The anchor of this module. */
    @CallbackModule$events
    public interface $moduleModule {}
    """
        .replace("$package", Names.inPackage(module))
        .replace("$events", events)
        .replace("$module", Names.module(module));
  }

  private String ownersOf(int module) {
    return """
    package $package;

    /** The owners of this module. */
    public interface $moduleOwners {
    $owners
    }
    """
        .replace("$package", Names.inPackage(module))
        .replace("$module", Names.module(module))
        .replace(
            "$owners",
            size.ownersOf(module)
                .mapToObj(Names::owner)
                .map(owner -> "  " + owner + " the" + owner + "();")
                .collect(Collectors.joining("\n\n")));
  }

  private static String town(String imported, String annotation, String field) {
    return """
    package town;

    $import
    /** Puts the districts together. */
    $annotation
    final class Town {
    $field
    }
    """
        .replace("$import", imported.isEmpty() ? "" : "import " + imported + ";\n")
        .replace("$annotation", annotation)
        .replace("$field", field.isEmpty() ? "" : field + ";");
  }

  private String anchors() {
    return hasAnchors() ? "({" + modules("Module.class") + "})" : "";
  }

  /** A program that is one module and has a wiring needs none. */
  private boolean hasAnchors() {
    return size.modules() > 1 || tool == Tool.HARDWIRE_MODULE;
  }

  private String indexes() {
    return eachModule(module -> ".addIndex(new " + inFull(module, "Index") + "())", "");
  }

  private String component() {
    return """

    @javax.inject.Singleton
    @dagger.Component
    interface TownComponent extends $owners {}
    """
        .replace("$owners", modules("Owners"));
  }

  private String modules(String suffix) {
    return eachModule(module -> inFull(module, suffix), ", ");
  }

  private String eachModule(IntFunction<String> text, String delimiter) {
    return IntStream.range(0, size.modules()).mapToObj(text).collect(Collectors.joining(delimiter));
  }

  static String inFull(int module, String suffix) {
    return Names.inPackage(module) + "." + Names.module(module) + suffix;
  }
}
