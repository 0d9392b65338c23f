/**
 * The reference interpreter: what a program has to do according to the documentation, in the
 * plainest way. It knows nothing of how Hardwire does it.
 */
@NullMarked
package dev.hardwire.integration.semantics.reference;

import org.jspecify.annotations.NullMarked;
