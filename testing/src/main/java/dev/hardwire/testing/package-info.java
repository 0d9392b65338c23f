/**
 * What the tests of an application call: the check that its wirings and the modules beside them
 * belong together, which reads only the resources that the processors of Hardwire write, and the
 * base of the recorders that are generated for its events. It needs no test framework, reports by
 * an {@link AssertionError}, and needs no other part of Hardwire.
 */
@NullMarked
package dev.hardwire.testing;

import org.jspecify.annotations.NullMarked;
