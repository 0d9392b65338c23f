package dev.hardwire.integration.mistakes;

import dev.hardwire.integration.mistakes.execution.Build;
import dev.hardwire.integration.mistakes.execution.CompiledModule;
import dev.hardwire.integration.mistakes.execution.Message;
import dev.hardwire.integration.mistakes.injection.Injection;
import dev.hardwire.integration.mistakes.program.ModuleDraft;
import dev.hardwire.integration.mistakes.program.ProgramDraft;
import dev.hardwire.integration.mistakes.reference.ExpectedRun;
import dev.hardwire.integration.semantics.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with what the compiler said of a program, or with what the program did. */
final class Verdict {

  private static final String UNHEARD = "UnheardEvent";
  private static final Pattern EVENT = Pattern.compile("event '([^']*)'");

  /** Said of other libraries' annotations, and where errors keep processors from being called. */
  private static final String UNCLAIMED = "compiler.warn.proc.annotations.without.processors";

  private final ProgramDraft program;
  private final List<Injection> injections;
  private final List<String> findings = new ArrayList<>();

  private Verdict(ProgramDraft program, List<Injection> injections) {
    this.program = program;
    this.injections = injections;
  }

  /** The findings, the first of which tells of what kind they are; none if all is right. */
  static List<String> of(ProgramDraft program, List<Injection> injections, Build build) {
    Verdict verdict = new Verdict(program, injections);
    build.compiled().forEach(verdict::module);
    if (injections.stream().allMatch(Injection::isAdvice)) {
      verdict.correct(build);
      verdict.advice(build);
    } else {
      verdict.mistaken(build);
    }
    return verdict.findings;
  }

  /** What holds for each module, whatever its mistakes. */
  private void module(ModuleDraft module, CompiledModule compiled) {
    compiled.crash().ifPresent(crash -> findings.add("the compiler crashed: " + crash));
    for (Message message : compiled.messages()) {
      if (message.code().equals("InternalError")) {
        findings.add("internal error: " + message);
      }
    }
    if (compiled.isSuccessful()) {
      compiled.messages().stream()
          .filter(message -> !message.isNote() && !isAdvice(message))
          .forEach(message -> findings.add("warning " + message.code() + ": " + message));
      if (injections.isEmpty()) {
        notes(module, compiled);
      }
    }
  }

  private void notes(ModuleDraft module, CompiledModule compiled) {
    List<String> found = new ArrayList<>();
    for (Message message : compiled.messages()) {
      Matcher event = EVENT.matcher(message.text());
      if (message.isNote() && message.code().equals(UNHEARD) && event.find()) {
        found.add(event.group(1));
      } else if (message.isNote()) {
        findings.add("note " + message.code() + ": " + message);
      }
    }
    List<String> expected = ExpectedRun.unheard(program, module);
    if (!found.stream().sorted().distinct().toList().equals(expected)) {
      findings.add("notes of unheard events: " + found + " instead of " + expected);
    }
  }

  private void correct(Build build) {
    if (!build.isSuccessful()) {
      build.lastCompiled().messages().stream()
          .filter(Message::isError)
          .forEach(message -> findings.add("error " + message.code() + ": " + message));
      if (findings.isEmpty()) {
        findings.add("fails without an error");
      }
    } else if (findings.isEmpty()) {
      List<String> expected = ExpectedRun.lines(program);
      List<String> found = build.run();
      if (!found.equals(expected)) {
        findings.add("runs differently");
        findings.add("expected:\n  " + String.join("\n  ", expected));
        findings.add("found:\n  " + String.join("\n  ", found));
      }
    }
  }

  /** Whether a warning is expected. */
  private boolean isAdvice(Message message) {
    return !message.isError()
        && (message.code().equals(UNCLAIMED)
            || injections.stream()
                .anyMatch(it -> it.isAdvice() && it.codes().contains(message.code())));
  }

  /** Each advice is given, at a place where it can be followed. */
  private void advice(Build build) {
    Set<String> own = sources(build);
    List<Message> given =
        build.compiled().values().stream()
            .flatMap(compiled -> compiled.messages().stream())
            .filter(message -> message.isOurs() && !message.isNote())
            .toList();
    for (Injection injection : injections) {
      if (given.stream().noneMatch(message -> injection.codes().contains(message.code()))) {
        findings.add("not told " + names());
      }
    }
    given.stream()
        .filter(message -> !own.contains(message.file()) || message.line() < 0)
        .forEach(message -> findings.add("misplaced " + message.code() + ": " + message));
  }

  private void mistaken(Build build) {
    if (build.isSuccessful()) {
      findings.add("no error for " + names());
      return;
    }
    CompiledModule failed = build.lastCompiled();
    Set<String> own = sources(build);
    errors("", failed, own);
    boolean isJavacs = injections.stream().anyMatch(Injection::isJavac);
    boolean isOne = injections.size() == 1;
    boolean isUpset = isJavacs || injections.stream().anyMatch(Injection::isHiding);
    if (injections.stream().noneMatch(Injection::isFinal) && (isOne || !isUpset)) {
      CompiledModule further = build.lastFurther();
      module(build.last(), further);
      errors(" going on", further, own);
    }
  }

  private static Set<String> sources(Build build) {
    Set<String> own = new HashSet<>();
    for (Map.Entry<String, List<SourceFile>> files : build.sources().entrySet()) {
      files.getValue().forEach(file -> own.add(file.name()));
    }
    return own;
  }

  private void errors(String how, CompiledModule failed, Set<String> own) {
    Set<String> expected =
        injections.stream()
            .filter(it -> !it.isAdvice())
            .flatMap(it -> it.codes().stream())
            .collect(Collectors.toSet());
    Set<String> found = new TreeSet<>();
    boolean isJavacs = injections.stream().anyMatch(Injection::isJavac);
    boolean isOne = injections.size() == 1;
    List<Message> errors = failed.messages().stream().filter(Message::isError).toList();
    for (Message message : failed.messages()) {
      if (message.isNote() || isAdvice(message)) {
        continue;
      }
      if (!message.isError()) {
        findings.add("warning" + how + " " + message.code() + ": " + message);
        continue;
      }
      if (!own.contains(message.file()) || message.line() < 0) {
        findings.add("misplaced" + how + " " + message.code() + ": " + message);
      }
      boolean isExpected =
          message.isOurs() ? !isOne || expected.contains(message.code()) : isJavacs;
      if (!isExpected) {
        findings.add("unexpected" + how + " " + message.code() + ": " + message);
      }
      found.add(message.isOurs() ? message.code() : "javac");
    }
    boolean isTold =
        isOne
            ? isJavacs ? found.equals(Set.of("javac")) : found.containsAll(expected)
            : (isJavacs && found.contains("javac")) || expected.stream().anyMatch(found::contains);
    if (!isTold) {
      findings.add("not told" + how + " " + names() + ", but " + found);
    }
    if (isOne && !isJavacs && !injections.get(0).isConflict() && isRepeated(errors)) {
      findings.add("told" + how + " " + errors.size() + " times " + names() + ": " + errors);
    }
  }

  /** One message is enough, or one where each wiring, or an anchor for it, lists what is wrong. */
  private boolean isRepeated(List<Message> errors) {
    Set<String> lists =
        program.wirings().stream()
            .flatMap(
                wiring ->
                    Stream.of(
                        wiring.module().packageName() + "." + wiring.name,
                        wiring.module().anchorName()))
            .collect(Collectors.toSet());
    List<String> files = errors.stream().map(Message::file).toList();
    return errors.size() > 1
        && !(lists.containsAll(files) && files.stream().distinct().count() == files.size());
  }

  private String names() {
    return injections.stream().map(Injection::mistake).collect(Collectors.joining(", "));
  }
}
