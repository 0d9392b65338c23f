/**
 * Tests of what a user gets: the packaged jars of the other modules, run by real compilers,
 * shrinkers and run-time images.
 */
@NullMarked
package dev.hardwire.integration;

import org.jspecify.annotations.NullMarked;
