/**
 * What a wiring or a module consists of, and why, for users who ask: facts as values, and their
 * text. The facts hold the models from which classes are generated, so they can't tell anything
 * else; {@code wire} makes them of its plans where they are asked for.
 */
@NullMarked
package dev.hardwire.processor.explain;

import org.jspecify.annotations.NullMarked;
