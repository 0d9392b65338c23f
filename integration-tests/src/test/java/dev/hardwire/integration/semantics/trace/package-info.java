/**
 * What happens in a program, as lines of text: recorded by the programs while they run, and written
 * by the interpreter in the same words.
 */
@NullMarked
package dev.hardwire.integration.semantics.trace;

import org.jspecify.annotations.NullMarked;
