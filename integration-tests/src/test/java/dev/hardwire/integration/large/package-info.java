/**
 * Tests with more callbacks, owners and events than one method, one class or one parameter list can
 * hold.
 */
@NullMarked
package dev.hardwire.integration.large;

import org.jspecify.annotations.NullMarked;
