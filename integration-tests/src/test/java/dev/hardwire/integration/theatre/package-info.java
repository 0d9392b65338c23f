/**
 * Tests with a program of several modules that asks for more than callbacks that run: answers,
 * conditions, order, what comes and goes, and events of objects.
 */
@NullMarked
package dev.hardwire.integration.theatre;

import org.jspecify.annotations.NullMarked;
