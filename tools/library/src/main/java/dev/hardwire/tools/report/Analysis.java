package dev.hardwire.tools.report;

import dev.hardwire.tools.classes.ClassHierarchy;
import dev.hardwire.tools.classes.ClassPathScanner;
import dev.hardwire.tools.classes.ScannedClassPath;
import dev.hardwire.tools.manifest.WiringManifest;
import dev.hardwire.tools.report.Report.Trouble;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads an application and tells all that is known of its wirings. Nothing is loaded or run.
 *
 * <pre>{@code
 * Report report = Analysis.of(new AnalysisInput(classPath, sources, Rules.DEFAULT));
 * }</pre>
 */
public final class Analysis {
  private static final Comparator<Finding> BY_RULE =
      Comparator.comparing(Finding::rule)
          .thenComparing(
              finding -> finding.rule() == Finding.Rule.CYCLE ? finding.events().size() : 0)
          .thenComparing(finding -> String.join("\n", finding.events()));

  private final Application application;
  private final Manifests manifests;
  private final Rules rules;
  private final RemoteFindings remote;

  private Analysis(Application application, Manifests manifests, Rules rules) {
    this.application = application;
    this.manifests = manifests;
    this.rules = rules;
    this.remote = new RemoteFindings(List.copyOf(manifests.wirings()));
  }

  /**
   * Reads an application.
   *
   * @param input what it is made of
   * @return what is known of it. What could not be read is among the report's troubles; without a
   *     wiring on the class path the report has none
   */
  public static Report of(AnalysisInput input) {
    ScannedClassPath classPath = ClassPathScanner.scan(input.classPath());
    Manifests manifests = Manifests.of(classPath);
    ClassHierarchy hierarchy = ClassHierarchy.of(classPath.classes());
    List<WiringManifest> wirings = List.copyOf(manifests.wirings());
    Application application = Application.of(hierarchy, wirings, input.sources());
    Analysis analysis = new Analysis(application, manifests, input.rules());
    return new Report(
        wirings.stream().map(analysis::wiring).toList(),
        Stream.of(
                classPath.unreadable().stream().map(u -> new Trouble(u.place(), u.message())),
                manifests.troubles().stream(),
                MissingClasses.of(hierarchy, classPath.unreadable(), wirings).stream())
            .flatMap(troubles -> troubles)
            .toList());
  }

  private WiringReport wiring(WiringManifest manifest) {
    List<EventReport> events = WiringReader.events(application, manifest);
    return new WiringReport(manifest, events, findings(manifest, events));
  }

  private List<Finding> findings(WiringManifest manifest, List<EventReport> events) {
    ModuleFindings modules = new ModuleFindings(events, rules);
    return Stream.of(
            new FiringFindings(application, manifest, events).all(),
            new CascadeFindings(new EventGraph(events), rules.cascadeDepth()).all(),
            remote.of(manifest),
            modules.forbidden(),
            modules.unlisted(manifests.unlisted()))
        .flatMap(findings -> findings)
        .filter(rules::isTold)
        .sorted(BY_RULE)
        .toList();
  }
}
