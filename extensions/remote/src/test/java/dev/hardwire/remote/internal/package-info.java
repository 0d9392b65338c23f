@NullMarked
package dev.hardwire.remote.internal;

import org.jspecify.annotations.NullMarked;
