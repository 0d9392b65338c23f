/** Tests of when manifests are written, and of what they tell. */
@NullMarked
package dev.hardwire.processor.manifest;

import org.jspecify.annotations.NullMarked;
