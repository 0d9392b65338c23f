/**
 * Hardwire beside other annotation processors in one compile: AutoValue, MapStruct and Dagger,
 * which the module {@code other-processors} fetches.
 */
@NullMarked
package dev.hardwire.integration.processors;

import org.jspecify.annotations.NullMarked;
