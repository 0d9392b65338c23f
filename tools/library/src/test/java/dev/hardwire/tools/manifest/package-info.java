/** Tests of reading and writing manifests, above all those that the processors wrote. */
@NullMarked
package dev.hardwire.tools.manifest;

import org.jspecify.annotations.NullMarked;
