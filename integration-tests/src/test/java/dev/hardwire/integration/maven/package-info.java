/**
 * Tests of builds with Maven: of the versions of its compiler plugin that differ in what they
 * compile again, and of owners that Groovy's compiler made. The builds run as processes of their
 * own, with the Maven and the settings of the build that runs the tests.
 */
@NullMarked
package dev.hardwire.integration.maven;

import org.jspecify.annotations.NullMarked;
