/** What the other packages of this module share. Not exported. */
@NullMarked
package dev.hardwire.async.shared;

import org.jspecify.annotations.NullMarked;
