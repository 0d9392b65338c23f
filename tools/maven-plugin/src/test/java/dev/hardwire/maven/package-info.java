/** Tests of the Maven plugin. */
@NullMarked
package dev.hardwire.maven;

import org.jspecify.annotations.NullMarked;
