/**
 * Compiles the examples of {@code docs/errors.md}, and further ones of the same form in {@code
 * src/test/resources}: each must print exactly the messages shown there. Started with {@code
 * -Dmessages.update=true}, the tests write what is printed into the pages instead.
 */
@NullMarked
package dev.hardwire.processor.errors;

import org.jspecify.annotations.NullMarked;
