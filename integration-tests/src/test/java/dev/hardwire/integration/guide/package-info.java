/**
 * Tests of the user guide: each of its programs is compiled with the packaged processor and run,
 * and prints what the guide says.
 */
@NullMarked
package dev.hardwire.integration.guide;

import org.jspecify.annotations.NullMarked;
