/** Processes that send orders to one another, for the tests of those who carry them. */
@NullMarked
package dev.hardwire.trade;

import org.jspecify.annotations.NullMarked;
