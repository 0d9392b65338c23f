/**
 * Whether the arguments of an event can be stored: what avaje-jsonb makes codecs for that read back
 * what they wrote. It makes some that don't compile, and some that silently read something else;
 * the rules here were found by trying, and the tests try them again.
 */
@NullMarked
package dev.hardwire.processor.payload;

import org.jspecify.annotations.NullMarked;
