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
    this.#panel.addEventListener("keydown", event => this.#walk(event));
    this.#panel.addEventListener("focusin", ({ target }) => this.#stop(target));
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
    const { wiring, troubles } = this.#page;
    const text = this.#search.value.trim();
    const panels = {
      events: () => this.#events(),
      modules: () => this.#modules(),
      problems: () => this.#problems(),
    };
    const isSerious = troubles.length > 0 || wiring.findings.some(finding => finding.isSerious);
    this.#tabs.replaceChildren(
      this.#tabButton("events", "Events", this.#shownEvents().length),
      this.#tabButton("modules", "Modules", wiring.anchored.length),
      this.#tabButton("problems", "Problems", wiring.findings.length + troubles.length, isSerious),
    );
    this.#panel.setAttribute("aria-label", text ? "Found" : this.#tab);
    const focus = this.#panel.contains(document.activeElement) ? keyOf(document.activeElement) : "";
    this.#panel.replaceChildren(...(text ? this.#found(text) : panels[this.#tab]()));
    // What had the focus is made anew, and should keep it.
    if (focus) {
      [...this.#panel.querySelectorAll("button, input")]
        .find(item => keyOf(item) === focus)
        ?.focus();
    }
    this.#stop(this.#panel.querySelector(".row"));
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

  /** Only one row can be reached by Tab; the arrow keys go on from there. */
  #stop(target) {
    const stops = this.#panel.querySelectorAll(".row, input");
    if ([...stops].includes(target)) {
      stops.forEach(other => other.setAttribute("tabindex", other === target ? "0" : "-1"));
    }
  }

  #walk(event) {
    const isBox = event.target.matches("input");
    const aside = event.target.closest(".module-row")?.querySelector(isBox ? ".row" : "input");
    if (aside && event.key === (isBox ? "ArrowRight" : "ArrowLeft")) {
      aside.focus();
    } else {
      roving(this.#panel, isBox ? "input" : ".row", event);
    }
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
        ? [listTools(`of ${count(shown.size, "module")}`, "Show all", () => this.#page.showAll())]
        : [];
    return [
      ...filter,
      ...(events.length > 0
        ? events.map(event => row(this.#page, event, callsOf(event)))
        : [nothing("No events.")]),
    ];
  }

  #modules() {
    const { wiring, shown } = this.#page;
    const isAll = shown.size === wiring.modules.length;
    const outside = wiring.modules.filter(({ isOutside }) => isOutside);
    return [
      isAll
        ? listTools("shown in the map", "Show none", () => this.#page.showNone())
        : listTools(`${shown.size} of ${wiring.modules.length} shown`, "Show all", () =>
            this.#page.showAll(),
          ),
      columns("Modules", "events · callbacks"),
      ...wiring.anchored.map(module => moduleRow(this.#page, module)),
      ...(outside.length > 0 ? [columns("Outside the modules", "publishers")] : []),
      ...outside.map(module => moduleRow(this.#page, module)),
    ];
  }

  #problems() {
    const { wiring, troubles } = this.#page;
    const rows = [
      ...wiring.findings.map(finding => problemRow(this.#page, finding)),
      ...troubles.map(unread),
    ];
    return rows.length > 0 ? rows : [nothing("Nothing is worth telling.")];
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
      const rows = found
        .slice(0, MOST_FOUND)
        .map(thing => row(this.#page, thing, moreOf(thing), text));
      const rest =
        found.length > rows.length ? [nothing(`… and ${found.length - rows.length} more`)] : [];
      return rows.length > 0 ? [make("h2", {}, title), ...rows, ...rest] : [];
    });
    return parts.length > 0 ? parts : [nothing(`Nothing is called “${text}”.`)];
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
