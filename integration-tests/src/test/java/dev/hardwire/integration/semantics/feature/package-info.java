/**
 * What the programs try: which features of Hardwire occurred, and which of them together. A feature
 * counts only where it was at work, not where it was merely declared.
 */
@NullMarked
package dev.hardwire.integration.semantics.feature;

import org.jspecify.annotations.NullMarked;
