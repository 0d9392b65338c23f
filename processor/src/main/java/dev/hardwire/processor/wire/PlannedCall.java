package dev.hardwire.processor.wire;

import dev.hardwire.processor.model.CallModel;

/**
 * A call of a callback with what it was made from.
 *
 * @param listener the callback
 * @param fit how it takes the event
 * @param model the call
 */
record PlannedCall(Listener listener, Fit fit, CallModel model) {}
