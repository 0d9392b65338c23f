/**
 * Callbacks that survive a crash: each call is stored with the publisher's transaction and made
 * until it succeeds or is set aside for a person. What users of a wiring with durable callbacks
 * call.
 */
@NullMarked
package dev.hardwire.durable;

import org.jspecify.annotations.NullMarked;
