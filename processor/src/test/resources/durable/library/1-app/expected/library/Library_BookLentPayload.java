package library;

import dev.hardwire.index.Generated;
import java.time.LocalDate;

/**
 * What is stored of {@code book_lent}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public record Library_BookLentPayload(String reader, String book, LocalDate until) {
}
