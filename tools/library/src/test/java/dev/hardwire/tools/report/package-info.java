/**
 * Tests of what is told of programs: most compile a small one with javac and the processors, and
 * look at its report.
 */
@NullMarked
package dev.hardwire.tools.report;

import org.jspecify.annotations.NullMarked;
