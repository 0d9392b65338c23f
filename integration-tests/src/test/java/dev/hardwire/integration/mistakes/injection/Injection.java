package dev.hardwire.integration.mistakes.injection;

import java.util.Set;

/**
 * A mistake that was put into a program.
 *
 * @param mistake what it is called
 * @param codes the codes of the rules that it breaks, all of which have to be told; none if javac
 *     has to speak
 * @param isConflict whether each end of a conflict gets a message
 * @param isFinal whether javac has more to say if it goes on, as nothing could be generated
 */
public record Injection(String mistake, Set<String> codes, boolean isConflict, boolean isFinal) {

  public boolean isJavac() {
    return codes.isEmpty();
  }
}
