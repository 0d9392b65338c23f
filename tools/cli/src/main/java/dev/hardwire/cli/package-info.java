/**
 * The command line {@code hardwire}. It turns arguments into settings, and leaves the rest to
 * {@link dev.hardwire.tools.command}.
 */
@NullMarked
package dev.hardwire.cli;

import org.jspecify.annotations.NullMarked;
