/**
 * Turns models into Java: one class per kind of generated type. Knows neither the compiler's
 * elements nor its files; {@code write} puts what comes out into the compilation.
 */
@NullMarked
package dev.hardwire.processor.generate;

import org.jspecify.annotations.NullMarked;
