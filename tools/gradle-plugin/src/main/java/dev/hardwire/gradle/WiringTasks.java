package dev.hardwire.gradle;

import org.gradle.api.NamedDomainObjectProvider;
import org.gradle.api.Project;
import org.gradle.api.artifacts.ArtifactView;
import org.gradle.api.artifacts.Configuration;
import org.gradle.api.artifacts.component.ProjectComponentIdentifier;
import org.gradle.api.attributes.Bundling;
import org.gradle.api.attributes.Category;
import org.gradle.api.attributes.VerificationType;
import org.gradle.api.file.Directory;
import org.gradle.api.file.FileCollection;
import org.gradle.api.model.ObjectFactory;
import org.gradle.api.plugins.JavaPluginExtension;
import org.gradle.api.provider.Provider;
import org.gradle.api.tasks.SourceSet;
import org.gradle.api.tasks.TaskContainer;
import org.gradle.api.tasks.TaskProvider;
import org.gradle.language.base.plugins.LifecycleBasePlugin;

/** Registers the tasks of a project. */
final class WiringTasks {

  private static final String GROUP = "hardwire";

  private final Project project;
  private final HardwireExtension extension;
  private final SourceSet main;

  private WiringTasks(Project project, HardwireExtension extension) {
    this.project = project;
    this.extension = extension;
    this.main =
        project
            .getExtensions()
            .getByType(JavaPluginExtension.class)
            .getSourceSets()
            .getByName(SourceSet.MAIN_SOURCE_SET_NAME);
  }

  static void register(Project project, HardwireExtension extension) {
    WiringTasks tasks = new WiringTasks(project, extension);
    tasks.registerMap();
    tasks.registerCheck(tasks.registerApprove());
  }

  private void registerMap() {
    Provider<Directory> reports = reports();
    tasks()
        .register(
            "hardwireMap",
            HardwireMap.class,
            task -> {
              configure(task, "Writes the map of the wirings, a page for the browser.");
              task.getSources().from(main.getJava().getSourceDirectories(), sourcesOfProjects());
              task.getSourceLink().set(extension.getSourceLink());
              task.getApproved().set(extension.getApproved());
              task.getRoot().set(project.getRootDir());
              task.getOutput().convention(reports.map(folder -> folder.file("map.html")));
            });
  }

  private TaskProvider<HardwireApprove> registerApprove() {
    return tasks()
        .register(
            "hardwireApprove",
            HardwireApprove.class,
            task -> {
              configure(task, "Approves the wirings as they are now.");
              task.getApproved().set(extension.getApproved());
            });
  }

  private void registerCheck(TaskProvider<HardwireApprove> approve) {
    Provider<Directory> reports = reports();
    TaskProvider<HardwireCheck> check =
        tasks()
            .register(
                "hardwireCheck",
                HardwireCheck.class,
                task -> {
                  configure(task, "Fails unless the wirings are as they were approved.");
                  task.getApproved().set(extension.getApproved());
                  task.getOutput().convention(reports.map(folder -> folder.file("check.txt")));
                  task.mustRunAfter(approve);
                });
    tasks()
        .named(LifecycleBasePlugin.CHECK_TASK_NAME)
        .configure(lifecycle -> lifecycle.dependsOn(check));
  }

  private TaskContainer tasks() {
    return project.getTasks();
  }

  private Provider<Directory> reports() {
    return project.getLayout().getBuildDirectory().dir("reports/hardwire");
  }

  private void configure(WiringTask task, String description) {
    task.setGroup(GROUP);
    task.setDescription(description);
    task.onlyIf("the project has a wiring", it -> ((WiringTask) it).hasWiring());
    task.getClassPath().from(main.getRuntimeClasspath());
    task.getOwnClasses().from(main.getOutput().getClassesDirs());
    task.getRules().set(extension.getRules());
    task.getRulesAtApproved()
        .from(extension.getApproved().map(folder -> folder.file("rules.properties")));
  }

  /** The source folders of the projects on the class path. */
  private FileCollection sourcesOfProjects() {
    NamedDomainObjectProvider<Configuration> classPath =
        project.getConfigurations().named(main.getRuntimeClasspathConfigurationName());
    return project
        .getObjects()
        .fileCollection()
        .from(
            classPath.map(
                configuration ->
                    configuration.getIncoming().artifactView(this::selectSources).getFiles()));
  }

  private void selectSources(ArtifactView.ViewConfiguration view) {
    ObjectFactory objects = project.getObjects();
    view.withVariantReselection();
    view.lenient(true);
    view.componentFilter(ProjectComponentIdentifier.class::isInstance);
    view.attributes(
        attributes -> {
          attributes.attribute(
              Bundling.BUNDLING_ATTRIBUTE, objects.named(Bundling.class, Bundling.EXTERNAL));
          attributes.attribute(
              Category.CATEGORY_ATTRIBUTE, objects.named(Category.class, Category.VERIFICATION));
          attributes.attribute(
              VerificationType.VERIFICATION_TYPE_ATTRIBUTE,
              objects.named(VerificationType.class, VerificationType.MAIN_SOURCES));
        });
  }
}
