/** Tests of what is read from class files, on what javac makes of small sources. */
@NullMarked
package dev.hardwire.tools.classes;

import org.jspecify.annotations.NullMarked;
