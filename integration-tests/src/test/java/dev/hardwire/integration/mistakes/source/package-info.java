/** Writes the sources of a program. */
@NullMarked
package dev.hardwire.integration.mistakes.source;

import org.jspecify.annotations.NullMarked;
