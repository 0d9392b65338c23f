package library;

import dev.hardwire.index.Generated;

/**
 * What is stored of {@code book_returned}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public record Library_BookReturnedPayload(String book, int delivery) {
}
