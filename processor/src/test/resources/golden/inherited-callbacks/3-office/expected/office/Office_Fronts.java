package office;

import dev.hardwire.index.Generated;

/**
 * Stands in for events of {@link OfficeWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Office_Fronts {
  final DocumentSignedFront documentSigned = new DocumentSignedFront();

  final YearClosedFront yearClosed = new YearClosedFront();

  void link(OfficeWiring wiring) {
    this.documentSigned.target = wiring.documentSigned();
    this.yearClosed.target = wiring.yearClosed();
  }

  static final class DocumentSignedFront implements DocumentSigned {
    private volatile DocumentSigned target;

    @Override
    public void signed(String document, int pages) {
      DocumentSigned connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'document_signed' was fired before connect(...) of OfficeWiring.Unconnected.");
      }
      connected.signed(document, pages);
    }
  }

  static final class YearClosedFront implements YearClosed {
    private volatile YearClosed target;

    @Override
    public void close(int year) {
      YearClosed connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'year_closed' was fired before connect(...) of OfficeWiring.Unconnected.");
      }
      connected.close(year);
    }
  }
}
