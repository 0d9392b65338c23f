/**
 * The libraries with which fires are compared. Their annotation processors run here only. What is
 * alike many times over, event types and subscribers, is generated before.
 */
@NullMarked
package dev.hardwire.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
