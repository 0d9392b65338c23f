/** Tests of the lock file, without a compiler. */
@NullMarked
package dev.hardwire.processor.lock;

import org.jspecify.annotations.NullMarked;
