package dev.hardwire.integration.mistakes.injection;

import static dev.hardwire.processor.report.ProblemCode.DROPPED_CALLBACK;
import static dev.hardwire.processor.report.ProblemCode.FOREIGN_ANNOTATION;
import static dev.hardwire.processor.report.ProblemCode.INACCESSIBLE_CALLBACK;
import static dev.hardwire.processor.report.ProblemCode.NOTHING_INHERITED;
import static dev.hardwire.processor.report.ProblemCode.OVERRIDDEN_CALLBACK;
import static dev.hardwire.processor.report.ProblemCode.UNINHERITED_CALLBACKS;

import dev.hardwire.integration.mistakes.program.CallbackDraft;
import dev.hardwire.integration.mistakes.program.ModuleDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft.Kind;
import dev.hardwire.integration.mistakes.source.Text;
import dev.hardwire.integration.semantics.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** What can be wrong with callbacks that subclasses inherit, override or only seem to have. */
final class InheritanceMistakes {

  private InheritanceMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.of("nothing to inherit", NOTHING_INHERITED, InheritanceMistakes::nothing),
        Mistake.of(
            "inherited from another package",
            INACCESSIBLE_CALLBACK,
            InheritanceMistakes::inaccessible),
        Mistake.advice("nobody inherits", UNINHERITED_CALLBACKS, InheritanceMistakes::uninherited),
        Mistake.advice("override that drops", DROPPED_CALLBACK, InheritanceMistakes::dropped),
        Mistake.advice("override of both", OVERRIDDEN_CALLBACK, InheritanceMistakes::overridden),
        Mistake.advice("annotation of Guava", FOREIGN_ANNOTATION, InheritanceMistakes::foreign));
  }

  private static Optional<ModuleDraft> module(Site site) {
    return site.module(it -> it.hasAnchor || it == site.application());
  }

  private static boolean nothing(Site site) {
    Optional<ModuleDraft> module = module(site);
    String text = "@InheritCallbacks\npublic final class Heir {}\n";
    module.ifPresent(it -> site.addSource(it, "", "Heir", text));
    return module.isPresent();
  }

  private static String generic(Site site, String access) {
    String event = site.program().events.get(0).event();
    return """
    public abstract class Estate<K> {
      @Callback("%s")
      %svoid divide() {}
    }
    """
        .formatted(event, access);
  }

  private static boolean inaccessible(Site site) {
    Optional<ModuleDraft> module = module(site);
    module.ifPresent(
        it -> {
          site.addSource(it, ".estates", "Estate", generic(site, "protected "));
          String parent = it.packageName() + ".estates.Estate<String>";
          String text =
              "@Attachable\n@InheritCallbacks\npublic final class Heir extends " + parent + " {}\n";
          site.addSource(it, "", "Heir", text);
        });
    return module.isPresent();
  }

  private static boolean uninherited(Site site) {
    Optional<ModuleDraft> module = module(site);
    module.ifPresent(it -> site.addSource(it, "", "Estate", generic(site, "public ")));
    return module.isPresent();
  }

  private static Optional<CallbackDraft> overridable(Site site) {
    return site.callback(
        it ->
            !it.isStatic
                && it.owner().kind == Kind.CLASS
                && it.owner().outer.isEmpty()
                && it.owner().typeParameters.isEmpty()
                && it.members.isEmpty()
                && !it.isHandedOver()
                && site.hasNoWishes(it)
                && site.isVoid(it));
  }

  private static boolean dropped(Site site) {
    Optional<CallbackDraft> callback = overridable(site);
    callback.ifPresent(it -> override(site, it, "", ""));
    return callback.isPresent();
  }

  private static boolean overridden(Site site) {
    Optional<CallbackDraft> callback = overridable(site).filter(it -> it.exceptions.isEmpty());
    callback.ifPresent(
        it -> override(site, it, "@Attachable\n", "@Callback(\"" + it.events.get(0) + "\")\n  "));
    return callback.isPresent();
  }

  private static void override(Site site, CallbackDraft callback, String type, String method) {
    OwnerDraft owner = callback.owner();
    String access = owner.isPublic() ? "public " : "";
    String text =
        "%s%sclass Override extends %s {\n  %s@java.lang.Override\n  %svoid %s(%s) {}\n}\n"
            .formatted(
                type,
                access,
                owner.name,
                method,
                callback.access,
                callback.method,
                Text.parameters(callback.parameters));
    String subpackage = owner.packageName().substring(owner.module().packageName().length());
    site.addSource(owner.module(), subpackage, "Override", text);
  }

  private static boolean foreign(Site site) {
    Optional<OwnerDraft> owner = site.owner(it -> it.kind == Kind.CLASS || it.kind == Kind.RECORD);
    owner.ifPresent(
        it -> {
          it.members.add("@com.google.common.eventbus.Subscribe\n  void hear(String name) {}");
          it.module()
              .extras
              .add(
                  new SourceFile(
                      "com.google.common.eventbus.Subscribe",
                      "package com.google.common.eventbus;\n\npublic @interface Subscribe {}\n"));
        });
    return owner.isPresent();
  }
}
