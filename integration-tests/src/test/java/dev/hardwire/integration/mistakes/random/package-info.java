/** Makes correct programs at random. */
@NullMarked
package dev.hardwire.integration.mistakes.random;

import org.jspecify.annotations.NullMarked;
