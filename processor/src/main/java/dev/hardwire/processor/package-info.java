/**
 * The annotation processors of Hardwire. A declaration passes through the packages in this order:
 *
 * <ol>
 *   <li>{@link dev.hardwire.processor.read}: what the user wrote, as records around elements,
 *   <li>{@link dev.hardwire.processor.check}: what is wrong with one declaration on its own,
 *   <li>{@link dev.hardwire.processor.wire}: how declarations and modules come together, which
 *       makes the {@link dev.hardwire.processor.model},
 *   <li>{@link dev.hardwire.processor.generate}: the model as Java,
 *   <li>{@link dev.hardwire.processor.write}: Java into the compilation.
 * </ol>
 *
 * <p>What {@code wire} found out is also told to users who ask, by {@link
 * dev.hardwire.processor.explain}. Problems are values of {@link dev.hardwire.processor.report},
 * told in one place.
 */
@NullMarked
package dev.hardwire.processor;

import org.jspecify.annotations.NullMarked;
