@NullMarked
package dev.hardwire.nats;

import org.jspecify.annotations.NullMarked;
