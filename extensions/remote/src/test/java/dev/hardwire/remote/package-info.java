@NullMarked
package dev.hardwire.remote;

import org.jspecify.annotations.NullMarked;
