/** Spring Modulith under the ledger of durable callbacks. */
@NullMarked
package dev.hardwire.modulith;

import org.jspecify.annotations.NullMarked;
