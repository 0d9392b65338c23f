package courier;

import dev.hardwire.Retry;
import dev.hardwire.index.Generated;
import dev.hardwire.index.IndexPart;
import dev.hardwire.index.IndexedCallback;
import dev.hardwire.index.IndexedContract;
import dev.hardwire.index.ModuleIndex;

/**
 * The events and callbacks of the module of {@link CourierModule}.
 */
@Generated("IndexProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ModuleIndex(
    format = 3,
    hash = "bf2d4235aca96f4cf63375be5d76947f",
    anchor = CourierModule.class
)
@IndexPart(
    contracts = {
        @IndexedContract(event = "parcel_sent", type = Courier.ParcelSent.class, parameters = {"to",
            "grams"}),
        @IndexedContract(event = "price_asked", type = Courier.PriceAsked.class,
            parameters = "grams")
    },
    callbacks = {
        @IndexedCallback(events = "parcel_sent", owner = "courier.Courier.Driver", method = "load",
            types = "int", parameters = "grams", async = true,
            retry = @Retry(attempts = 10, first = "1s", max = "1s")),
        @IndexedCallback(events = "parcel_sent", owner = "courier.Courier.Tracking",
            method = "announce", types = "java.lang.String", parameters = "to", async = true,
            retry = @Retry(attempts = 10, first = "1s", max = "10m")),
        @IndexedCallback(events = "parcel_sent", owner = "courier.Courier.Tracking",
            method = "count", types = {}, parameters = {}, async = true,
            retry = @Retry(attempts = 1, first = "1s", max = "10m")),
        @IndexedCallback(events = "parcel_sent", owner = "courier.Courier.Tracking",
            method = "note", types = "java.lang.String", parameters = "to", executor = "web",
            timeout = "2s", maxInFlight = 4,
            retry = @Retry(attempts = 5, first = "200ms", max = "1m")),
        @IndexedCallback(events = "price_asked", owner = "courier.Courier.Tracking",
            method = "price", types = "int", parameters = "grams", executor = "web",
            retry = @Retry(attempts = 2, first = "1s", max = "10m"))
    }
)
public final class CourierModule_Index {
  private CourierModule_Index() {
  }
}
