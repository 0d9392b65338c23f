/**
 * Random programs of several modules, correct ones and such with mistakes that were put into them
 * on purpose: the former run as a plain model says, the latter get the messages that they deserve.
 */
@NullMarked
package dev.hardwire.integration.mistakes;

import org.jspecify.annotations.NullMarked;
