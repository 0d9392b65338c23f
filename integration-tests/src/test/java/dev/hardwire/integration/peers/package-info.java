/**
 * What Hardwire and other libraries say to common mistakes, and when: the table in {@code
 * docs/errors.md} against programs with these mistakes. Started with {@code -Dpeers.update=true},
 * the test writes the table instead.
 */
@NullMarked
package dev.hardwire.integration.peers;

import org.jspecify.annotations.NullMarked;
