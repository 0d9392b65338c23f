/**
 * Makes programs with a finding smaller, as long as the finding stays the same, so that somebody
 * can see what it is about.
 */
@NullMarked
package dev.hardwire.integration.mistakes.shrink;

import org.jspecify.annotations.NullMarked;
