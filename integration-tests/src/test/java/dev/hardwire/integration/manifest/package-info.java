/** The manifests of rich programs, by every compiler. */
@NullMarked
package dev.hardwire.integration.manifest;

import org.jspecify.annotations.NullMarked;
