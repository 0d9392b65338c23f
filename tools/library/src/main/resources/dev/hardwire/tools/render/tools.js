// What stands above the graph, and its legend below.

class Tools {
  #page;

  constructor(page) {
    this.#page = page;
    const names = { callback: "callback, in its module's colour", cascade: "callback fires event" };
    byId("legend").replaceChildren(
      ...["publisher", "event", "callback", "cascade", "cycle"].map(name =>
        make("li", {}, make("span", { class: `swatch ${name}` }), names[name] ?? name),
      ),
    );
  }

  show() {
    const isFlow = this.#page.view === "flow";
    byId("graph-tools").replaceChildren(
      this.#views(isFlow),
      isFlow ? "" : this.#expansion(),
      make("span", { class: "space" }),
      this.#sizes(),
    );
  }

  #views(isFlow) {
    const page = this.#page;
    const view = (text, isShown, isEnabled, run) =>
      make(
        "button",
        { type: "button", "aria-pressed": `${isShown}`, disabled: !isEnabled, on: { click: run } },
        text,
      );
    return make(
      "div",
      { class: "group", role: "group", "aria-label": "What the graph shows" },
      view("All modules", !isFlow, true, () => page.showOverview()),
      view("One event", isFlow, page.canShowFlow, () => page.showFlow()),
    );
  }

  #expansion() {
    const page = this.#page;
    const isAnyExpanded = page.expanded.size > 0;
    return make(
      "div",
      { class: "group" },
      make(
        "button",
        {
          type: "button",
          disabled: !isAnyExpanded && !page.canExpandAll,
          on: { click: () => page.toggleAll() },
        },
        isAnyExpanded ? "Collapse all" : "Expand all",
      ),
    );
  }

  #sizes() {
    const { graph } = this.#page;
    const tool = (name, title, run) =>
      make(
        "button",
        { class: "tool", type: "button", "aria-label": title, title, on: { click: run } },
        icon(name),
      );
    return make(
      "div",
      { class: "group", role: "group", "aria-label": "Size" },
      tool("minus", "Smaller (−)", () => graph.zoom(1 / STEP)),
      tool("plus", "Larger (+)", () => graph.zoom(STEP)),
      tool("fit", "Fit (0)", () => graph.fit()),
    );
  }
}

// How much larger or smaller the graph gets at a time.
const STEP = 1.3;
