/** Tests of the command line, as one jar that is run by itself. */
@NullMarked
package dev.hardwire.integration.commandline;

import org.jspecify.annotations.NullMarked;
