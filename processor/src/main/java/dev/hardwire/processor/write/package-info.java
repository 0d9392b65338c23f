/** Puts generated classes and files into the compilation, the last stage. */
@NullMarked
package dev.hardwire.processor.write;

import org.jspecify.annotations.NullMarked;
