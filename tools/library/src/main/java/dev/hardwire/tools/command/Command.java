package dev.hardwire.tools.command;

/** What can be done with the wirings of an application. */
public interface Command {

  /**
   * Does it.
   *
   * @param settings where the wirings are found, and what is expected of them
   * @return what came of it; failures, too
   */
  Outcome run(Settings settings);
}
