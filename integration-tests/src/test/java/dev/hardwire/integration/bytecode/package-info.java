/** Reads class files: what they refer to, and how large their methods are. */
@NullMarked
package dev.hardwire.integration.bytecode;

import org.jspecify.annotations.NullMarked;
