/**
 * The lock file, which holds what may still be stored of earlier builds: parameters of events by
 * version, and ids of durable callbacks. A wiring is compared with it before it takes part in it.
 * Nothing here knows the compiler.
 */
@NullMarked
package dev.hardwire.processor.lock;

import org.jspecify.annotations.NullMarked;
