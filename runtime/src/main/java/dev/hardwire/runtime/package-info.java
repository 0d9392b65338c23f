/**
 * What an application meets of Hardwire when it runs: what a wiring hands out for listeners and
 * attached owners, what it tells of failures, what it calls around callbacks, the handle of an
 * installed wiring, and what the name-keyed {@code run} of a wiring throws. The annotations that
 * lead to it are in {@link dev.hardwire}; what only generated code calls is in {@link
 * dev.hardwire.runtime.internal}.
 */
@NullMarked
package dev.hardwire.runtime;

import org.jspecify.annotations.NullMarked;
