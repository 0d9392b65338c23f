/** Tests of the drawings, on reports that are made by hand, and of the page in a browser. */
@NullMarked
package dev.hardwire.tools.render;

import org.jspecify.annotations.NullMarked;
