// On paper: the picture as it stands, and everything in lists.

function printPage({ wiring, troubles, graph, theme }) {
  const isDark = theme.isDark;
  theme.set(false);
  const picture = make("img", { src: graph.picture(), alt: "" });
  theme.set(isDark);
  byId("print-page").replaceChildren(
    make("h1", {}, `What ${wiring.name} wires`),
    make("p", { class: "soft" }, summary(wiring)),
    picture,
    ...(wiring.findings.length > 0
      ? [
          make("h2", {}, "Worth a look"),
          make(
            "ul",
            {},
            ...wiring.findings.map(({ title, message }) =>
              make("li", {}, make("strong", {}, `${title}. `), message),
            ),
          ),
        ]
      : []),
    ...(troubles.length > 0
      ? [
          make("h2", {}, "Not read"),
          make(
            "ul",
            {},
            ...troubles.map(({ place, message }) => make("li", {}, `${place}: ${message}`)),
          ),
        ]
      : []),
    make("h2", {}, "Events"),
    ...wiring.events.map(printedEvent),
  );
}

function printedEvent(event) {
  const calls = event.calls.map(({ callback, place, notes }) => {
    const fires = callback.fires.map(({ event: fired }) => `fires ${fired.name}`);
    const more = [callback.module.title, ...notes, ...fires].join(" · ");
    return make(
      "li",
      {},
      make("code", {}, callback.name),
      make("span", { class: "soft" }, ` ${more} ${place?.at ?? ""}`),
    );
  });
  const places = event.firings.map(firing =>
    make(
      "li",
      {},
      make("code", {}, firing.method),
      make("span", { class: "soft" }, ` ${firing.at}`),
    ),
  );
  return make(
    "section",
    { class: "event" },
    make(
      "h3",
      {},
      make("code", {}, event.name),
      make("span", { class: "soft" }, ` ${event.signature}`),
    ),
    calls.length > 0 ? make("ol", {}, ...calls) : make("p", {}, "Nobody hears it."),
    places.length > 0 ? make("p", {}, "Fired by") : make("p", {}, "Nothing fires it."),
    make("ul", {}, ...places),
  );
}

const summary = ({ anchored, events, callbacks }) =>
  [
    count(anchored.length, "module"),
    count(events.length, "event"),
    count(callbacks.length, "callback"),
  ].join(", ");
