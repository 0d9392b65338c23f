/** Tests of what guards a wiring. */
@NullMarked
package dev.hardwire.tools.guard;

import org.jspecify.annotations.NullMarked;
