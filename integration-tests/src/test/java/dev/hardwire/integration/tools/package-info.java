/** What the tests run: compilers, virtual machines, and the folders and jars they work on. */
@NullMarked
package dev.hardwire.integration.tools;

import org.jspecify.annotations.NullMarked;
