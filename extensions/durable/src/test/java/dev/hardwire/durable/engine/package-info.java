/** Tests of what is stored of a fire, and of when it is tried again. */
@NullMarked
package dev.hardwire.durable.engine;

import org.jspecify.annotations.NullMarked;
