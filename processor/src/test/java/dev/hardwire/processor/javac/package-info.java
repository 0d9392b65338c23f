/**
 * Compiles sources of tests by the javac of the running JDK, with Hardwire's processors, and runs
 * what comes out.
 */
@NullMarked
package dev.hardwire.processor.javac;

import org.jspecify.annotations.NullMarked;
