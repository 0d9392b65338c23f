// The panel that tells all about what is chosen.

class Details {
  #panel;
  #page;

  constructor(page) {
    this.#page = page;
    this.#panel = byId("details");
  }

  show(thing) {
    const parts = {
      event: event => this.#event(event),
      callback: callback => this.#callback(callback),
      publisher: publisher => this.#publisher(publisher),
      module: module => this.#module(module),
      finding: finding => this.#finding(finding),
    };
    this.#panel.replaceChildren(
      ...(thing ? parts[thing.kind](thing) : this.#wiring()).filter(Boolean),
    );
    this.#panel.scrollTop = 0;
  }

  /** Goes to the tree, or to whatever else there is to choose. */
  focus() {
    (
      this.#panel.querySelector("[role=treeitem]") ??
      this.#panel.querySelector("button, a") ??
      this.#panel
    ).focus();
  }

  #event(event) {
    const tree = new EventTree(event, id => this.#page.choose(id));
    return [
      ...this.#heading("Event", event.name),
      make("p", { class: "signature code" }, event.signature),
      make("div", { class: "chips" }, this.#moduleChip(event.module)),
      ...event.findings.map(finding => findingBox(finding)),
      heading("When it fires", event.calls.length),
      event.calls.length > 0 ? tree.element : nothing("Nobody hears it."),
      heading("Fired by", event.firings.length),
      event.firings.length > 0 ? this.#firings(event.firings) : nothing("Nothing fires it."),
      heading("Facts"),
      facts(event.facts),
    ];
  }

  #callback(callback) {
    return [
      ...this.#heading("Callback", callback.name),
      callback.place ? make("p", {}, placeLink(callback.place)) : null,
      make("div", { class: "chips" }, this.#moduleChip(callback.module)),
      heading("Hears", callback.hears.length),
      this.#names(callback.hears.map(event => ({ thing: event, more: position(event, callback) }))),
      heading("Fires", callback.fires.length),
      callback.fires.length > 0
        ? this.#names(callback.fires.map(({ event, path }) => ({ thing: event, path })))
        : nothing("No event."),
      heading("Facts"),
      facts(callback.facts),
    ];
  }

  #publisher(publisher) {
    const places = publisher.fires.flatMap(({ event }) =>
      event.firings.filter(({ by }) => by === publisher).map(firing => ({ thing: event, firing })),
    );
    return [
      ...this.#heading("Publisher", publisher.name),
      make("div", { class: "chips" }, this.#moduleChip(publisher.module)),
      heading("Fires", places.length),
      make(
        "ul",
        { class: "places" },
        ...places.map(({ thing, firing }) =>
          make("li", {}, make("span", { class: "words" }, this.#name(thing), placeLink(firing))),
        ),
      ),
    ];
  }

  #module(module) {
    const isExpanded = this.#page.isExpanded(module);
    const toggle = make(
      "button",
      { class: "tool", type: "button", on: { click: () => this.#page.toggle(module) } },
      isExpanded ? "Collapse in map" : "Expand in map",
    );
    const only = make(
      "button",
      { class: "tool", type: "button", on: { click: () => this.#page.showOnly(module) } },
      "Show only this",
    );
    return [
      ...this.#heading(module.isOutside ? "Package outside the modules" : "Module", module.title),
      make("p", { class: "signature code" }, module.name),
      module.reason === "included"
        ? make("p", { class: "note" }, `Included by ${module.includedBy}`)
        : null,
      make("div", { class: "actions" }, toggle, only),
      ...module.findings.map(finding => findingBox(finding, () => this.#page.choose(finding.id))),
      ...this.#section(
        "Events",
        module.events.map(event => ({ thing: event })),
      ),
      ...this.#section(
        "Callbacks",
        module.callbacks.map(thing => ({
          thing,
          more: thing.hears.map(({ name }) => name).join(", "),
        })),
      ),
      ...this.#section(
        "Publishers",
        module.publishers.map(thing => ({
          thing,
          more: thing.fires.map(({ event }) => event.name).join(", "),
        })),
      ),
    ];
  }

  #finding(finding) {
    return [
      ...this.#heading("Problem", finding.name),
      findingBox(finding),
      ...this.#section(
        "Events",
        finding.events.map(event => ({ thing: event })),
      ),
      ...(finding.places.length > 0
        ? [heading("Places", finding.places.length), places(finding.places)]
        : []),
      ...this.#cycle(finding),
    ];
  }

  /** The steps of a circle, one after the other. */
  #cycle({ rule, events }) {
    if (rule !== "cycle" && rule !== "self-fired") {
      return [];
    }
    const steps = events.flatMap((event, index) => {
      const next = events[(index + 1) % events.length];
      return event.calls
        .filter(({ callback }) => callback.fires.some(fired => fired.event === next))
        .map(({ callback }) => this.#cycleStep(event, callback, next));
    });
    return steps.length > 0
      ? [
          heading("Round and round", steps.length),
          make("ol", { class: "places", id: "cycle" }, ...steps),
        ]
      : [];
  }

  #cycleStep(event, callback, next) {
    const { path } = callback.fires.find(fired => fired.event === next);
    return make(
      "li",
      {},
      make("span", { class: "cycle-label" }, "↻"),
      make(
        "span",
        { class: "words" },
        this.#name(event),
        make("span", { class: "note" }, " runs "),
        this.#name(callback),
        make("span", { class: "note" }, ", which fires "),
        this.#name(next),
        path.length > 0 ? pathOf(path) : null,
      ),
    );
  }

  #wiring() {
    const { wiring, troubles } = this.#page;
    const figures = [
      [wiring.events.length, "event"],
      [wiring.callbacks.length, "callback"],
      [wiring.anchored.length, "module"],
      [wiring.findings.length, "problem"],
    ].map(([number, noun]) => count(number, noun).split(" "));
    return [
      ...this.#heading("Wiring", wiring.name),
      make(
        "div",
        { class: "figures" },
        ...figures.map(([number, noun]) =>
          make("div", {}, make("strong", {}, number), make("span", {}, noun)),
        ),
      ),
      ...wiring.findings
        .slice(0, 5)
        .map(finding => findingBox(finding, () => this.#page.choose(finding.id))),
      ...troubles.map(unread),
      heading("Start here"),
      facts([
        { name: "/", value: "find an event, a callback or whoever fires something" },
        { name: "Enter", value: "see what happens when it fires" },
        { name: "Esc", value: "go back to all modules" },
        { name: "?", value: "all keys" },
      ]),
    ];
  }

  #heading(kind, title) {
    return [make("p", { class: "kind" }, kind), make("h2", {}, make("code", {}, title))];
  }

  #section(title, rows) {
    return rows.length > 0 ? [heading(title, rows.length), this.#names(rows)] : [];
  }

  #names(rows) {
    return make(
      "ul",
      { class: "places" },
      ...rows.map(({ thing, more, path }) =>
        make(
          "li",
          {},
          moduleDot(thing.module),
          make(
            "span",
            { class: "words" },
            this.#name(thing),
            more ? make("span", { class: "note place" }, more) : null,
            path?.length ? pathOf(path) : null,
          ),
        ),
      ),
    );
  }

  #firings(firings) {
    return make(
      "ol",
      { class: "places", id: "fired-by" },
      ...firings.map(firing =>
        make(
          "li",
          {},
          moduleDot(firing.by.module),
          make(
            "span",
            { class: "words" },
            this.#name(firing.by, firing.method),
            make(
              "span",
              { class: "note" },
              ` ${firing.by.kind === "callback" ? "callback · " : ""}${firing.door}`,
            ),
            placeLink(firing),
          ),
        ),
      ),
    );
  }

  #name(thing, text = titleOf(thing)) {
    return make(
      "button",
      { class: "name-link code", type: "button", on: { click: () => this.#page.choose(thing.id) } },
      text,
    );
  }

  #moduleChip(module) {
    return make(
      "button",
      { class: "chip", type: "button", on: { click: () => this.#page.choose(module.id) } },
      moduleDot(module),
      module.title,
    );
  }
}
