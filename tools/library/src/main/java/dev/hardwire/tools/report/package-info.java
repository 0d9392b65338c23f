/**
 * What is known of wirings when their manifests and the classes of all modules are read together:
 * where callbacks stand, who fires what, which callback fires another event, and what is worth
 * telling about it. Everything here is a value; it is drawn by {@code dev.hardwire.tools.render}
 * and guarded by {@code dev.hardwire.tools.guard}.
 */
@NullMarked
package dev.hardwire.tools.report;

import org.jspecify.annotations.NullMarked;
