/**
 * How mistakes are told: a {@link dev.hardwire.processor.report.Problem} is a value with a code, a
 * sentence, an action and a {@link dev.hardwire.processor.report.Location}; only the {@link
 * dev.hardwire.processor.report.Reporter} talks to the compiler. Every other package of the
 * processor may use this one; it uses none of them.
 */
@NullMarked
package dev.hardwire.processor.report;

import org.jspecify.annotations.NullMarked;
