package library;

import dev.hardwire.index.Generated;

/**
 * What version 2 stored of {@code book_lent}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public record Library_BookLentPayload2(String reader, String book, int days) {
}
