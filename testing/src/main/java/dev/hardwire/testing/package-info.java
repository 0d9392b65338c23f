/** What the tests of an application call to check its wiring. */
@NullMarked
package dev.hardwire.testing;

import org.jspecify.annotations.NullMarked;
