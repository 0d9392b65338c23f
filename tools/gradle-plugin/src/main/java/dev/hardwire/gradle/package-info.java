/**
 * The Gradle plugin {@code dev.hardwire}. It sets up the processor and the libraries of a project,
 * gathers its class path and sources, and leaves the rest to {@link dev.hardwire.tools.command}.
 */
@NullMarked
package dev.hardwire.gradle;

import org.jspecify.annotations.NullMarked;
