/** What a correct program does: which callbacks run, in which order, with which arguments. */
@NullMarked
package dev.hardwire.integration.mistakes.reference;

import org.jspecify.annotations.NullMarked;
