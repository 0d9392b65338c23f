/** The annotation processors that read events and callbacks and generate their wiring. */
@NullMarked
package dev.hardwire.processor;

import org.jspecify.annotations.NullMarked;
