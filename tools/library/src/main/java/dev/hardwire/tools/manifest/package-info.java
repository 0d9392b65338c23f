/**
 * The manifests that the processors write: what a wiring and a module consist of, as values, and
 * how they are read from class directories and jars. What the classes themselves tell, such as
 * lines and publishers, is found by {@link dev.hardwire.tools.report}.
 */
@NullMarked
package dev.hardwire.tools.manifest;

import org.jspecify.annotations.NullMarked;
