/**
 * The threads that everybody shares who gives none: a pool and a timer. Not exported; see {@link
 * Threads}.
 */
@NullMarked
package dev.hardwire.async.threads;

import org.jspecify.annotations.NullMarked;
