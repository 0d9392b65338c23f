/**
 * Events that leave the process and enter others: what a wiring is given as its {@code remote}, and
 * what is to be implemented for a further broker.
 */
@NullMarked
package dev.hardwire.remote;

import org.jspecify.annotations.NullMarked;
