/**
 * Compiles programs with the packaged processor and runs them, all in memory and in this virtual
 * machine: tens of thousands of small compilations would be far too slow otherwise.
 */
@NullMarked
package dev.hardwire.integration.semantics.execution;

import org.jspecify.annotations.NullMarked;
