/** Tests of builds with Gradle, where there is one that needs no network. */
@NullMarked
package dev.hardwire.integration.gradle;

import org.jspecify.annotations.NullMarked;
