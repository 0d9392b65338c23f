/** What wirings with durable callbacks do, on a store in a file. */
@NullMarked
package dev.hardwire.processor.durable;

import org.jspecify.annotations.NullMarked;
