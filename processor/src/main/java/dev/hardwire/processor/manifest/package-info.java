/**
 * The manifests of a wiring and of a module: what they consist of, as JSON for tools, which read
 * them without running or compiling anything. They are made of the facts of {@code explain}, around
 * the very models that are generated, and written to files by {@code write}. The format is
 * described in {@code docs/manifest.md}.
 */
@NullMarked
package dev.hardwire.processor.manifest;

import org.jspecify.annotations.NullMarked;
