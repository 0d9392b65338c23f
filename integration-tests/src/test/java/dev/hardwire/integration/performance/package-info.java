/**
 * Keeps what generated code costs, without a clock: what a fire allocates, how large methods are,
 * what is loaded. A small airport is measured and compared with a baseline among the resources.
 */
@NullMarked
package dev.hardwire.integration.performance;

import org.jspecify.annotations.NullMarked;
