/**
 * The goals of the Maven plugin. They gather the class path and the sources of a project, and leave
 * the rest to {@link dev.hardwire.tools.command}.
 */
@NullMarked
package dev.hardwire.maven;

import org.jspecify.annotations.NullMarked;
