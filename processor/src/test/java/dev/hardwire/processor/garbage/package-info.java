/**
 * Gives the compilers what nobody writes on purpose: sources that end in the middle, types that do
 * not exist, names that are strange or endless. Whatever comes, the processors say what is wrong by
 * a code, at a place in the user's sources, and make no class that does not compile.
 */
@NullMarked
package dev.hardwire.processor.garbage;

import org.jspecify.annotations.NullMarked;
