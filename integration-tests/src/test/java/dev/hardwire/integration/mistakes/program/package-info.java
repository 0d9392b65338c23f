/**
 * What a program declares: modules with contracts, owners, anchors and wirings, as drafts that
 * mistakes can still change.
 */
@NullMarked
package dev.hardwire.integration.mistakes.program;

import org.jspecify.annotations.NullMarked;
