// The page: what is chosen, what is shown, and who is told when that changes.

// How much there may be for a map that begins with its modules expanded: of several, of one.
const ALL_EXPANDED = 70;
const ONE_EXPANDED = 300;

const MOST_EXPANDED = 1500;

class Page {
  chosen = null;
  view = "overview";
  root = null;

  constructor({ wirings, troubles }) {
    this.wirings = wirings;
    this.troubles = troubles;
    this.graph = new Graph(byId("graph"), {
      choose: id => this.choose(id, false),
      open: id => this.openNode(id),
    });
    this.lists = new Lists(this);
    this.details = new Details(this);
    this.tools = new Tools(this);
    this.theme = new Theme(() => this.graph.repaint());
    this.#offerWirings();
    addEventListener("hashchange", () => this.#follow());
    addEventListener("beforeprint", () => printPage(this));
    listenToKeys(this, this.#actions());
    this.use(0);
  }

  /** Shows another wiring of the report. */
  use(index) {
    const json = this.wirings[index] ?? {
      name: "No wiring",
      title: "No wiring",
      modules: [],
      events: [],
      findings: [],
    };
    this.wiring = new Wiring(json);
    this.shown = new Set(this.wiring.modules);
    this.context = new Set();
    const { things } = this.wiring;
    const isSmall = things.size <= (this.wiring.anchored.length > 1 ? ALL_EXPANDED : ONE_EXPANDED);
    this.expanded = new Set(isSmall ? this.wiring.modules : []);
    document.title = `${this.wiring.title} wiring`;
    byId("wiring-title").textContent = this.wiring.title;
    byId("counts").textContent = summary(this.wiring);
    this.chosen = null;
    this.view = "overview";
    this.root = null;
    this.lists.show();
    this.#draw();
    this.details.show(null);
    this.#follow();
  }

  /**
   * Chooses something by its id, or nothing.
   *
   * @param isFromList whether the map should turn to it, rather than stay as it is
   */
  choose(id, isFromList = true) {
    const thing = id && this.wiring.thing(id);
    this.chosen = thing ? id : null;
    if (thing && isFromList) {
      this.#turnTo(thing);
    }
    this.#mark();
    this.details.show(thing ?? null);
    this.lists.mark();
    this.tools.show();
    const hash = thing ? `#${encodeURIComponent(id)}` : "";
    if (location.hash !== hash) {
      history.pushState(null, "", hash || "#");
    }
  }

  /** Opens a node of the graph: a module in place, anything else by its flow. */
  openNode(id) {
    const thing = this.wiring.thing(id);
    if (thing?.kind === "module") {
      this.choose(id, false);
      this.toggle(thing);
    } else {
      this.choose(id);
    }
  }

  showOverview() {
    this.view = "overview";
    this.#draw();
    this.#mark();
  }

  isExpanded(module) {
    return this.expanded.has(module);
  }

  toggle(module) {
    this.#set(this.expanded, module, !this.expanded.has(module));
    this.showOverview();
    this.graph.approach(module.id);
    this.details.show(this.wiring.thing(this.chosen) ?? null);
  }

  /** Expands all modules, or collapses them if any is expanded. */
  toggleAll() {
    this.expanded =
      this.expanded.size > 0 || !this.canExpandAll ? new Set() : new Set(this.wiring.modules);
    this.showOverview();
  }

  get canExpandAll() {
    const shown = [...this.shown];
    return shown.reduce((sum, module) => sum + sizeOf(module), 0) <= MOST_EXPANDED;
  }

  filter(module, isShown) {
    this.#set(this.shown, module, isShown);
    this.#filtered();
  }

  /** Shows one module, expanded, and in the map the modules around it. */
  showOnly(module) {
    const events = this.wiring.events.filter(event => modulesOf(event).has(module));
    this.shown = new Set([module]);
    this.expanded = new Set([module]);
    this.#filtered(events.flatMap(event => [...modulesOf(event)]));
  }

  showAll() {
    this.shown = new Set(this.wiring.modules);
    this.#filtered();
  }

  showNone() {
    this.shown = new Set();
    this.#filtered();
  }

  #set(set, module, isIn) {
    if (isIn) {
      set.add(module);
    } else {
      set.delete(module);
    }
  }

  #filtered(context = []) {
    this.context = new Set(context);
    this.lists.show();
    this.showOverview();
  }

  #turnTo(thing) {
    if (thing.kind === "module") {
      this.shown.add(thing);
      this.showOverview();
      return;
    }
    const root = rootOf(thing, this.view === "flow" && this.graph.has(thing.id) ? this.root : null);
    if (root && (this.view !== "flow" || this.root !== root)) {
      this.view = "flow";
      this.root = root;
      this.#draw();
    }
  }

  #draw() {
    const isFlow = this.view === "flow";
    const drawing = isFlow
      ? flowOf(this.wiring, this.root)
      : overviewOf(this.wiring, new Set([...this.shown, ...this.context]), this.expanded);
    this.graph.show(
      drawing,
      isFlow ? placeFlow(drawing) : placeOverview(drawing, this.graph.aspect),
    );
    this.graph.fit(isFlow ? this.root.id : undefined);
    this.tools.show();
    const title = isFlow
      ? ["When ", make("strong", { class: "code" }, this.root.name), " fires"]
      : [];
    if (drawing.isCut) {
      title.push(": the first steps of many; the tree has them all");
    }
    byId("graph-title").replaceChildren(...title);
  }

  #mark() {
    const thing = this.wiring.thing(this.chosen);
    const id = thing?.kind === "finding" ? null : this.chosen;
    this.graph.choose(this.view === "flow" && id === this.root.id ? null : id);
    if (id && this.graph.has(id)) {
      this.graph.reveal(id);
    }
  }

  /** Shows the flow of what is chosen, or the one that was shown last. */
  showFlow() {
    const thing = this.wiring.thing(this.chosen);
    this.root = (thing && rootOf(thing, null)) ?? this.root;
    this.view = "flow";
    this.#draw();
    this.#mark();
  }

  get canShowFlow() {
    const thing = this.wiring.thing(this.chosen);
    return this.root !== null || (thing !== undefined && rootOf(thing, null) !== null);
  }

  #offerWirings() {
    if (this.wirings.length > 1) {
      const choice = byId("wiring-choice");
      choice.append(
        ...this.wirings.map(({ name }, index) => make("option", { value: index }, name)),
      );
      choice.addEventListener("change", () => this.use(Number(choice.value)));
      byId("wirings").hidden = false;
      byId("wiring-title").hidden = true;
    }
  }

  /** Follows the address to what it names, as after Back. */
  #follow() {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id !== (this.chosen ?? "")) {
      this.choose(this.wiring.thing(id) ? id : null);
    }
  }

  #escape() {
    if (this.lists.clearSearch()) {
      return;
    }
    if (this.view === "flow") {
      this.showOverview();
    }
    this.choose(null);
  }

  #actions() {
    return {
      "/": () => this.lists.focusSearch(),
      Escape: () => this.#escape(),
      1: () => this.lists.open("events"),
      2: () => this.lists.open("modules"),
      3: () => this.lists.open("problems"),
      d: () => this.details.focus(),
      g: () => byId("graph").focus(),
      m: () => this.showOverview(),
      e: () => this.toggleAll(),
      t: () => this.theme.toggle(),
      0: () => this.graph.fit(),
      "+": () => this.graph.zoom(STEP),
      "-": () => this.graph.zoom(1 / STEP),
    };
  }
}

const sizeOf = module => module.events.length + module.callbacks.length + module.publishers.length;

/** The event whose flow shows something; the one that is shown already, if it does. */
function rootOf(thing, current) {
  const roots = {
    event: () => thing,
    callback: () => thing.hears[0],
    publisher: () => thing.fires[0].event,
    finding: () => thing.events[0],
  };
  return current ?? roots[thing.kind]?.() ?? null;
}

window.page = new Page(JSON.parse(byId("report").textContent));
