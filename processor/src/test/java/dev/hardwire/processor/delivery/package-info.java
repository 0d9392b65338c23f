/**
 * What events do when they are fired: each class compiles a small program as a user would write it,
 * without a warning, and looks at the trace that it leaves.
 */
@NullMarked
package dev.hardwire.processor.delivery;

import org.jspecify.annotations.NullMarked;
