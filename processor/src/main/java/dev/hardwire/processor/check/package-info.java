/**
 * The rules that one declaration can break on its own, and how a callback's parameters fit an
 * event's. Checks return problems and never report; {@code wire} and the processors decide what is
 * told.
 */
@NullMarked
package dev.hardwire.processor.check;

import org.jspecify.annotations.NullMarked;
