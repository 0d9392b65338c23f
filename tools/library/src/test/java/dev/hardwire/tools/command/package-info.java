/** Tests of the commands. */
@NullMarked
package dev.hardwire.tools.command;

import org.jspecify.annotations.NullMarked;
