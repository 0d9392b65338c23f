/**
 * Descriptions of small programs that use Hardwire: events, callbacks, listeners and what is done
 * with them. Plain data, which the generator makes, the interpreter follows and the renderer turns
 * into Java.
 */
@NullMarked
package dev.hardwire.integration.semantics.program;

import org.jspecify.annotations.NullMarked;
