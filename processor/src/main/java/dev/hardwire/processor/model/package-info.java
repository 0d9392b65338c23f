/**
 * What will be generated, as data: no compiler elements and no places, so that generators are
 * tested without a compiler. Made by {@code wire}, turned into Java by {@code generate}.
 */
@NullMarked
package dev.hardwire.processor.model;

import org.jspecify.annotations.NullMarked;
