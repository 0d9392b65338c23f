/**
 * The catalogue of mistakes: what each of them changes in a correct program, and what has to be
 * said of it.
 */
@NullMarked
package dev.hardwire.integration.mistakes.injection;

import org.jspecify.annotations.NullMarked;
