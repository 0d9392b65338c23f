/**
 * The first stage: what the user wrote, and what other compilations left in class files, as records
 * around the compiler's elements. Reading never judges; it keeps what is wrong for {@code check} to
 * tell and for stubs to be generated from.
 */
@NullMarked
package dev.hardwire.processor.read;

import org.jspecify.annotations.NullMarked;
