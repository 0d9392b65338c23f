/**
 * What events do whose callbacks run elsewhere or later: as in {@code delivery}, each class
 * compiles a small program as a user would write it. Executors are run by hand, so nothing depends
 * on time.
 */
@NullMarked
package dev.hardwire.processor.asynchrony;

import org.jspecify.annotations.NullMarked;
