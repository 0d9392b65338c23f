// What happens when an event fires, as a tree: its callbacks in their order, below them the events
// that they fire, and so on. What is not open yet is not made yet, since a cycle has no end and a
// cascade may have many branches.

const OPEN_LEVELS = 3;
const MOST_OPEN = 60;

class EventTree {
  #choose;
  #rows = 0;

  constructor(event, choose) {
    this.#choose = choose;
    this.element = make(
      "ol",
      {
        role: "tree",
        "aria-label": `What happens when ${event.name} fires`,
        on: { keydown: key => this.#walk(key) },
      },
      ...this.#calls(event, [event], 1),
    );
    this.element.querySelector("[role=treeitem]")?.setAttribute("tabindex", "0");
    this.element.addEventListener("focusin", ({ target }) =>
      this.#stop(target.closest("[role=treeitem]")),
    );
  }

  #calls(event, path, level) {
    return event.calls.map(call => this.#call(call, path, level));
  }

  #call({ callback, number, takes, notes, place }, path, level) {
    const words = make(
      "span",
      { class: "words" },
      this.#name(callback),
      make("span", { class: "note code" }, `(${takes})`),
      ...notes.map(note => make("span", { class: "note" }, ` · ${note}`)),
      place ? placeLink(place, { tabindex: "-1" }) : null,
    );
    const label = make("span", { class: "number", "aria-label": `number ${number}` }, `${number}`);
    const fires = callback.fires.map(fired => () => this.#fired(callback, fired, path, level + 1));
    return this.#item([label, words], fires, level);
  }

  #fired(callback, { event, path: calls }, path, level) {
    const isCircle = path.includes(event);
    const words = make(
      "span",
      { class: "words" },
      make(
        "span",
        { class: isCircle ? "cycle-label" : "fires-label" },
        isCircle ? "↻ fires again " : "fires ",
      ),
      this.#name(event),
      isCircle ? make("span", { class: "note" }, " · a cycle: see above") : null,
      ...(calls.length > 0 ? [pathOf(calls)] : []),
    );
    const heard = isCircle
      ? []
      : event.calls.map(call => () => this.#call(call, [...path, event], level + 1));
    if (!isCircle && event.calls.length === 0) {
      words.append(make("span", { class: "note" }, " · nobody hears it"));
    }
    return this.#item([words], heard, level);
  }

  /** An item, whose children are made when it opens. */
  #item(content, children, level) {
    this.#rows++;
    const row = make("div", { class: "tree-row" }, ...content);
    const item = make("li", { role: "treeitem", "aria-level": level, tabindex: "-1" }, row);
    if (children.length > 0) {
      row.prepend(
        make("button", {
          class: "twist",
          type: "button",
          tabindex: "-1",
          "aria-hidden": "true",
          on: { click: () => this.#toggle(item) },
        }),
      );
      item.makeChildren = () => make("ol", { role: "group" }, ...children.map(child => child()));
      this.#expand(item, level < 2 * OPEN_LEVELS && this.#rows < MOST_OPEN);
    } else {
      row.prepend(make("span", { class: "twist-gap" }));
    }
    return item;
  }

  #name(thing) {
    return make(
      "button",
      {
        class: "name-link code",
        type: "button",
        tabindex: "-1",
        on: { click: () => this.#choose(thing.id) },
      },
      ...(thing.kind === "callback" ? [moduleDot(thing.module), " "] : []),
      thing.name,
    );
  }

  #toggle(item) {
    this.#expand(item, item.getAttribute("aria-expanded") !== "true");
  }

  #expand(item, isOpen) {
    item.setAttribute("aria-expanded", isOpen);
    item.querySelector(":scope > [role=group]")?.remove();
    if (isOpen) {
      item.append(item.makeChildren());
    }
  }

  /** Only one item can be reached by Tab, and the link in it. */
  #stop(item) {
    this.element
      .querySelectorAll("[tabindex='0']")
      .forEach(other => other.setAttribute("tabindex", "-1"));
    item?.setAttribute("tabindex", "0");
    item?.querySelector(":scope > .tree-row a")?.setAttribute("tabindex", "0");
  }

  #walk(event) {
    const item = event.target.closest("[role=treeitem]");
    const isOpen = item?.getAttribute("aria-expanded");
    if (!item || event.target.closest("a") || roving(this.element, "[role=treeitem]", event)) {
      return;
    }
    const actions = {
      ArrowRight: () =>
        isOpen === "false" ? this.#toggle(item) : item.querySelector("[role=treeitem]")?.focus(),
      ArrowLeft: () =>
        isOpen === "true"
          ? this.#toggle(item)
          : item.parentElement.closest("[role=treeitem]")?.focus(),
      Enter: () => item.querySelector(".name-link").click(),
      o: () => item.querySelector(":scope > .tree-row a")?.click(),
    };
    if (actions[event.key]) {
      event.preventDefault();
      event.stopPropagation();
      actions[event.key]();
    }
  }
}

/** The calls by which a callback comes to fire an event. */
function pathOf(calls) {
  const steps = calls.flatMap((place, index) => [
    index > 0 ? " → " : "",
    make("span", {}, calls.length > 1 ? `${place.method} ` : ""),
    placeLink(place, { tabindex: "-1", class: "code" }),
  ]);
  return make("span", { class: "place path" }, "at ", ...steps);
}
