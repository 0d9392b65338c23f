/**
 * Tests of the sample's core: its modules without the application, wired by a main program of a few
 * lines. They run it where only what can be reached is left of a program.
 */
@NullMarked
package dev.hardwire.integration.sample;

import org.jspecify.annotations.NullMarked;
