package dev.hardwire.benchmarks;

import java.util.List;

/**
 * Twenty events and those who hear them.
 *
 * @param events to fire
 * @param owners of all handlers, those that hear the events first
 */
record Connected(List<Fired> events, List<Counting> owners) {}
