/**
 * Compiles the modules of a program one after another, each seeing the classes of those it
 * requires, and runs what comes of it.
 */
@NullMarked
package dev.hardwire.integration.mistakes.execution;

import org.jspecify.annotations.NullMarked;
