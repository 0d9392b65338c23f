/** Tests of durable delivery, with events as generated code would have them. */
@NullMarked
package dev.hardwire.durable;

import org.jspecify.annotations.NullMarked;
