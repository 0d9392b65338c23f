/**
 * Tests of separate compilation: a program of seven modules, compiled one after the other by
 * different compilers and in different ways, and run.
 */
@NullMarked
package dev.hardwire.integration.hotel;

import org.jspecify.annotations.NullMarked;
