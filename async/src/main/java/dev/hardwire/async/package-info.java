/**
 * What an application meets of callbacks that take their time: calls by an executor whose result is
 * handed to a callback, coroutines that listen, what a wiring returns when it is closed, and what a
 * publisher is told where a call is not accepted.
 */
@NullMarked
package dev.hardwire.async;

import org.jspecify.annotations.NullMarked;
