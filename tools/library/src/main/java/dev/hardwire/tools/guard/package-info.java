/**
 * Guards a wiring: compares what it is with what was approved, as the user's repository has it, and
 * tells the difference. It looks at manifests only, which {@link dev.hardwire.tools.manifest} reads
 * and writes.
 */
@NullMarked
package dev.hardwire.tools.guard;

import org.jspecify.annotations.NullMarked;
