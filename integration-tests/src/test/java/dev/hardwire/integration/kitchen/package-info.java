/**
 * Tests with a program of several modules whose callbacks run by executors, and answer by stages
 * and futures.
 */
@NullMarked
package dev.hardwire.integration.kitchen;

import org.jspecify.annotations.NullMarked;
