/**
 * For tests of what must outlive a crash: processes and a server that are killed, evidence of what
 * they did, and a ledger of what was lost, duplicated, made up or left behind.
 */
@NullMarked
package dev.hardwire.ledger;

import org.jspecify.annotations.NullMarked;
