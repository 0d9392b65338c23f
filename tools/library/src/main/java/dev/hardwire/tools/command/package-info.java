/**
 * What the command line and the plugins of Maven and Gradle have in common: a class for each
 * command, which is given {@link dev.hardwire.tools.command.Settings} and answers by an {@link
 * dev.hardwire.tools.command.Outcome}. It prints nothing and ends no process; that is the front
 * ends' business.
 */
@NullMarked
package dev.hardwire.tools.command;

import org.jspecify.annotations.NullMarked;
