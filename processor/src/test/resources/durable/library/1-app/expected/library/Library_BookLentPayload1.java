package library;

import dev.hardwire.index.Generated;

/**
 * What version 1 stored of {@code book_lent}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public record Library_BookLentPayload1(String reader, String book) {
}
