/**
 * What the processors of Hardwire write into class files for one another: the contents of a module
 * index, the parameter names that class files lose, the provenance of a wiring. Application code
 * has no use for these types; they are public because generated classes carry them.
 */
@NullMarked
package dev.hardwire.index;

import org.jspecify.annotations.NullMarked;
