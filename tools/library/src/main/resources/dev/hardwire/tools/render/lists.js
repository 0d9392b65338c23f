// The lists on the left: events, modules and problems, or what a search has found.

const MOST_FOUND = 20;

class Lists {
  #page;
  #panel = byId("list-panel");
  #tabs = byId("tabs");
  #search = byId("search");
  #tab = "events";

  constructor(page) {
    this.#page = page;
    this.#search.addEventListener("input", () => this.show());
    this.#search.addEventListener("keydown", event => this.#searchKey(event));
    this.#panel.addEventListener("keydown", event => roving(this.#panel, ".row", event));
    this.#tabs.addEventListener("keydown", event => this.#tabKey(event));
  }

  focusSearch() {
    this.#search.focus();
    this.#search.select();
  }

  /** Leaves the search; returns whether there was one. */
  clearSearch() {
    const wasSearching = this.#search.value !== "";
    this.#search.blur();
    this.#search.value = "";
    this.show();
    return wasSearching;
  }

  open(tab) {
    this.#tab = tab;
    this.clearSearch();
    this.#tabs.querySelector("[aria-selected=true]").focus();
  }

  show() {
    const { wiring } = this.#page;
    const text = this.#search.value.trim();
    const panels = {
      events: () => this.#events(),
      modules: () => this.#modules(),
      problems: () => this.#problems(),
    };
    const isSerious = wiring.findings.some(finding => finding.isSerious);
    this.#tabs.replaceChildren(
      this.#tabButton("events", "Events", this.#shownEvents().length),
      this.#tabButton("modules", "Modules", wiring.modules.length),
      this.#tabButton("problems", "Problems", wiring.findings.length, isSerious),
    );
    this.#panel.setAttribute("aria-label", text ? "Found" : this.#tab);
    this.#panel.replaceChildren(...(text ? this.#found(text) : panels[this.#tab]()));
    this.mark();
  }

  /** Marks the row of what is chosen. */
  mark() {
    const id = this.#page.chosen;
    this.#panel
      .querySelectorAll("[aria-current]")
      .forEach(row => row.removeAttribute("aria-current"));
    const row = [...this.#panel.querySelectorAll(".row")].find(({ dataset }) => dataset.id === id);
    row?.setAttribute("aria-current", "true");
    row?.scrollIntoView({ block: "nearest" });
  }

  #shownEvents() {
    const { wiring, shown } = this.#page;
    return wiring.events.filter(event => [...modulesOf(event)].some(module => shown.has(module)));
  }

  #events() {
    const events = this.#shownEvents();
    const { wiring, shown } = this.#page;
    const filter =
      shown.size < wiring.modules.length
        ? [this.#tools(`of ${count(shown.size, "module")}`, "Show all", () => this.#page.showAll())]
        : [];
    return [
      ...filter,
      ...(events.length > 0
        ? events.map(event => this.#row(event, callsOf(event)))
        : [nothing("No events.")]),
    ];
  }

  #modules() {
    const { wiring, shown } = this.#page;
    const isAll = shown.size === wiring.modules.length;
    return [
      isAll
        ? this.#tools("shown in the map", "Show none", () => this.#page.showNone())
        : this.#tools(`${shown.size} of ${wiring.modules.length} shown`, "Show all", () =>
            this.#page.showAll(),
          ),
      ...wiring.modules.map(module => this.#moduleRow(module)),
    ];
  }

  #moduleRow(module) {
    const box = make("input", {
      type: "checkbox",
      "aria-label": `Show ${module.title}`,
      on: { change: () => this.#page.filter(module, box.checked) },
    });
    box.checked = this.#page.shown.has(module);
    const counts = `${module.events.length} · ${module.callbacks.length}`;
    const row = this.#row(module, counts);
    row.lastChild.title = `${count(module.events.length, "event")}, ${count(module.callbacks.length, "callback")}`;
    return make("div", { class: "module-row" }, box, row);
  }

  #problems() {
    const { findings } = this.#page.wiring;
    return findings.length > 0
      ? findings.map(finding =>
          make(
            "button",
            {
              class: finding.isSerious ? "row problem-row serious" : "row problem-row",
              type: "button",
              data: { id: finding.id },
              on: { click: () => this.#page.choose(finding.id) },
            },
            make("strong", {}, finding.title),
            make("span", {}, finding.message),
          ),
        )
      : [nothing("Nothing is worth telling.")];
  }

  #found(text) {
    const { wiring } = this.#page;
    const kinds = [
      ["Events", wiring.events],
      ["Modules", wiring.modules],
      ["Callbacks", wiring.callbacks],
      ["Publishers", wiring.publishers],
    ];
    const parts = kinds.flatMap(([title, things]) => {
      const found = find(things, text);
      const rows = found.slice(0, MOST_FOUND).map(thing => this.#row(thing, moreOf(thing), text));
      const rest =
        found.length > rows.length ? [nothing(`… and ${found.length - rows.length} more`)] : [];
      return rows.length > 0 ? [make("h2", {}, title), ...rows, ...rest] : [];
    });
    return parts.length > 0 ? parts : [nothing(`Nothing is called “${text}”.`)];
  }

  #row(thing, more, wanted = "") {
    const name = make(
      "span",
      { class: "name code", title: titleOf(thing) },
      ...marked(titleOf(thing), wanted),
    );
    const mark =
      thing.findings?.length > 0
        ? make("span", { class: "mark", title: "worth a look" }, "!")
        : null;
    return make(
      "button",
      {
        class: "row",
        type: "button",
        data: { id: thing.id },
        on: { click: () => this.#page.choose(thing.id) },
      },
      moduleDot(thing.module ?? thing),
      name,
      mark,
      make("span", { class: "more" }, more),
    );
  }

  #tools(text, action, run) {
    return make(
      "div",
      { class: "list-tools" },
      make("span", {}, text),
      make("button", { class: "link", type: "button", on: { click: run } }, action),
    );
  }

  #tabButton(tab, title, number, isSerious = false) {
    const isOpen = tab === this.#tab && !this.#search.value.trim();
    return make(
      "button",
      {
        role: "tab",
        type: "button",
        "aria-selected": `${isOpen}`,
        "aria-controls": "list-panel",
        tabindex: tab === this.#tab ? "0" : "-1",
        data: { tab },
        on: { click: () => this.open(tab) },
      },
      title,
      make("span", { class: isSerious ? "badge problem" : "badge" }, number.toLocaleString("en")),
    );
  }

  #tabKey(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const tabs = [...this.#tabs.children];
    if (step) {
      const next = tabs[(tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length];
      this.open(next.dataset.tab);
    } else if (event.key === "ArrowDown") {
      event.preventDefault();
      this.#panel.querySelector(".row")?.focus();
    }
  }

  #searchKey(event) {
    const first = this.#panel.querySelector(".row");
    if (event.key === "Enter" && this.#search.value.trim() && first) {
      // Else what has the focus now would be pressed, too.
      event.preventDefault();
      first.click();
      this.#page.details.focus();
    } else if (event.key === "ArrowDown") {
      event.preventDefault();
      first?.focus();
    }
  }
}

const callsOf = event => (event.calls.length > 0 ? `${event.calls.length}` : "–");

const moreOf = thing => (thing.kind === "event" ? count(thing.calls.length, "callback") : "");

/** A name with the part that was searched for marked. */
function marked(name, wanted) {
  const at = wanted ? name.toLowerCase().indexOf(wanted.toLowerCase()) : -1;
  if (at < 0) {
    return [name];
  }
  const end = at + wanted.length;
  return [name.slice(0, at), make("mark", {}, name.slice(at, end)), name.slice(end)];
}
