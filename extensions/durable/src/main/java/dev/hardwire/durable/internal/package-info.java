/**
 * What generated code calls where callbacks are durable. Not an API for applications: it changes
 * with the generated code.
 */
@NullMarked
package dev.hardwire.durable.internal;

import org.jspecify.annotations.NullMarked;
