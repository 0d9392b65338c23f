/** Tests of what can be stored, by storing it. */
@NullMarked
package dev.hardwire.processor.payload;

import org.jspecify.annotations.NullMarked;
