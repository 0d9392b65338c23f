/**
 * Class files as values: what the classes of an application call, where each call stands in the
 * source, and what may run when a method is called. They are read from directories and jars without
 * being loaded; a damaged one leaves the rest intact. What the calls mean for wirings is for {@code
 * dev.hardwire.tools.report} to say.
 */
@NullMarked
package dev.hardwire.tools.classes;

import org.jspecify.annotations.NullMarked;
