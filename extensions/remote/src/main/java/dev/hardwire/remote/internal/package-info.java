/** What generated code calls, and what that needs. Not an API for applications. */
@NullMarked
package dev.hardwire.remote.internal;

import org.jspecify.annotations.NullMarked;
