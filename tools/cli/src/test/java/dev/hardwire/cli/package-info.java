/** Tests of the command line. */
@NullMarked
package dev.hardwire.cli;

import org.jspecify.annotations.NullMarked;
