@NullMarked
package dev.hardwire.kafka;

import org.jspecify.annotations.NullMarked;
