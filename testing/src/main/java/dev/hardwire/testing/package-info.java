/**
 * What the tests of an application call: the check that its wirings and the modules beside them
 * belong together. It needs no test framework, reports by an {@link AssertionError}, and reads only
 * the resources that the processors of Hardwire write, so that it needs no other part of Hardwire
 * either.
 */
@NullMarked
package dev.hardwire.testing;

import org.jspecify.annotations.NullMarked;
