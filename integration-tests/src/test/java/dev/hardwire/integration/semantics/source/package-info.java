/** Writes programs as Java sources, as a user of Hardwire would. */
@NullMarked
package dev.hardwire.integration.semantics.source;

import org.jspecify.annotations.NullMarked;
