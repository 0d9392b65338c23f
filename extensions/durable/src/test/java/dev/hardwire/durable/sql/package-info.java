@NullMarked
package dev.hardwire.durable.sql;

import org.jspecify.annotations.NullMarked;
