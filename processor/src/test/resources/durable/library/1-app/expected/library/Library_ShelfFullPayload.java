package library;

import dev.hardwire.index.Generated;

/**
 * What is stored of {@code shelf_full}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public record Library_ShelfFullPayload(String shelf) {
}
