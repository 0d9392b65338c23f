package dev.hardwire.integration.peers;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.ChildProcess;
import dev.hardwire.integration.tools.Compiled;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The programs of one library, compiled and run. */
final class Runs {

  private final Library library;
  private final Run right;
  private final Map<Mistake, Run> wrong = new EnumMap<>(Mistake.class);

  /** Compiles them one after the other, and runs them in one process. */
  Runs(Library library, Path root) {
    this.library = library;
    PeerProgram rightProgram = new PeerProgram(library, root);
    Map<Mistake, PeerProgram> programs = new EnumMap<>(Mistake.class);
    for (Mistake mistake : Mistake.values()) {
      programs.put(mistake, new PeerProgram(library, mistake, root));
    }
    Map<PeerProgram, Compiled> compiled = new LinkedHashMap<>();
    Stream.concat(Stream.of(rightProgram), programs.values().stream())
        .forEach(program -> compiled.put(program, program.compile()));
    Map<String, List<String>> events = run(compiled);
    right = run(rightProgram, compiled, events);
    programs.forEach((mistake, program) -> wrong.put(mistake, run(program, compiled, events)));
  }

  private static Run run(
      PeerProgram program, Map<PeerProgram, Compiled> compiled, Map<String, List<String>> events) {
    List<String> messages =
        compiled.getOrDefault(program, new Compiled(false, "")).messages().lines().toList();
    return new Run(messages, events.getOrDefault(path(program.classes()), List.of()));
  }

  /** What each program did, by the path of its classes. */
  private Map<String, List<String>> run(Map<PeerProgram, Compiled> compiled) {
    Path runner = PackagedJars.with(ProgramRunner.class);
    List<String> arguments = new ArrayList<>(List.of("-cp", runner.toString()));
    arguments.addAll(List.of(ProgramRunner.class.getName(), path(libraries())));
    compiled.forEach(
        (program, result) -> {
          if (result.isSuccessful()) {
            arguments.add(path(program.classes()));
          }
        });
    Map<String, List<String>> events = new HashMap<>();
    List<String> current = new ArrayList<>();
    for (String line :
        ChildProcess.java(arguments.toArray(String[]::new)).outputOrFail().lines().toList()) {
      if (line.startsWith("program ")) {
        current = new ArrayList<>();
        events.put(line.substring("program ".length()), current);
      }
      current.add(line);
    }
    return events;
  }

  /** The library and the one whose annotation is taken for its own. */
  private List<Path> libraries() {
    return Stream.of(library, library.other()).flatMap(it -> it.jars().stream()).toList();
  }

  private static String path(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** What the library says to the right program. */
  Run right() {
    return right;
  }

  /** What it says to a mistake. */
  Verdict verdict(Mistake mistake) {
    return wrong.getOrDefault(mistake, right).verdict(right);
  }
}
