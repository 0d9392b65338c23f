/** What avaje-jsonb reads otherwise than it was written, put right. */
@NullMarked
package dev.hardwire.durable.json;

import org.jspecify.annotations.NullMarked;
