// What the page knows of a wiring: its modules, events, callbacks and publishers, each knowing the
// others. Everything that can be selected has a kind and an id.

const HUES = [212, 158, 28, 280, 338, 188, 96, 48, 246, 8];
const SERIOUS = new Set(["cycle", "forbidden-edge"]);

class Wiring {
  constructor(json) {
    this.name = json.name;
    this.title = json.title;
    this.generated = json.generated;
    this.things = new Map();
    this.modules = json.modules.map((module, index) => this.#add(newModule(module, index)));
    this.anchored = this.modules.filter(({ isOutside }) => !isOutside);
    this.events = json.events.map(event => this.#add(newEvent(event, this.module(event.module))));
    this.callbacks = [];
    this.methods = new Map();
    this.publishers = [];
    json.events.forEach(event => this.#addCallbacks(this.event(event.name), event.callbacks));
    json.events.forEach(event => this.#addFirings(this.event(event.name), event.firings));
    this.findings = json.findings
      .map((finding, index) => this.#addFinding(finding, index))
      .sort((a, b) => b.isSerious - a.isSerious);
    this.cycleEdges = cycleEdges(this);
  }

  module(name) {
    return this.things.get(`module:${name}`);
  }

  event(name) {
    return this.things.get(`event:${name}`);
  }

  /** A module, event, callback, publisher or finding by its id. */
  thing(id) {
    return this.things.get(id);
  }

  isCycle(from, event) {
    return this.cycleEdges.has(`${from.id}>${event.id}`);
  }

  #add(thing) {
    this.things.set(thing.id, thing);
    return thing;
  }

  #addCallbacks(event, callbacks) {
    event.module.events.push(event);
    callbacks.forEach((json, index) => {
      const id = `callback:${json.owner}.${json.method}(${json.types.join(",")})`;
      if (!this.things.has(id)) {
        const module = this.module(json.module);
        const callback = this.#add({ ...json, kind: "callback", id, module, hears: [], fires: [] });
        this.callbacks.push(callback);
        this.#remember(callback);
        module.callbacks.push(callback);
      }
      const callback = this.thing(id);
      const fires = json.fires
        .filter(fired => this.event(fired.event))
        .map(fired => ({ event: this.event(fired.event), path: fired.path }));
      fires
        .filter(({ event: fired }) => !callback.fires.some(known => known.event === fired))
        .forEach(fired => callback.fires.push(fired));
      callback.hears.push(event);
      event.calls.push({
        callback,
        number: index + 1,
        takes: json.takes,
        notes: json.notes,
        place: json.place,
      });
    });
  }

  #remember(callback) {
    const method = `${callback.owner}.${callback.method}`;
    this.methods.set(method, [...(this.methods.get(method) ?? []), callback]);
  }

  #addFirings(event, firings) {
    firings.forEach(json => {
      const by = this.#callbackOf(json, event) ?? this.#publisherOf(json);
      if (by.kind === "publisher" && !by.fires.some(fired => fired.event === event)) {
        by.fires.push({ event, path: [] });
      }
      event.firings.push({ ...json, by });
    });
  }

  /** The callback in which an event is fired, unless the place is no callback. */
  #callbackOf(place, event) {
    const method = `${place.type}.${place.method.split(".").pop()}`;
    return this.methods
      .get(method)
      ?.find(callback => callback.fires.some(fired => fired.event === event));
  }

  #publisherOf(place) {
    const id = `publisher:${place.type}.${place.method.split(".").pop()}`;
    if (!this.things.has(id)) {
      const module = this.module(place.home);
      const publisher = { kind: "publisher", id, name: place.method, module, fires: [] };
      this.publishers.push(this.#add(publisher));
      module.publishers.push(publisher);
    }
    return this.thing(id);
  }

  #addFinding(json, index) {
    const events = json.events.map(name => this.event(name)).filter(Boolean);
    const isSerious = SERIOUS.has(json.rule);
    const finding = {
      ...json,
      kind: "finding",
      id: `finding:${index}`,
      name: json.title,
      events,
      isSerious,
    };
    events.forEach(event => event.findings.push(finding));
    new Set(events.map(({ module }) => module)).forEach(module => module.findings.push(finding));
    return this.#add(finding);
  }
}

function newModule(json, index) {
  return {
    ...json,
    kind: "module",
    id: `module:${json.name}`,
    hue: HUES[index % HUES.length],
    isOutside: json.reason === "publisher",
    events: [],
    callbacks: [],
    publishers: [],
    findings: [],
  };
}

function newEvent(json, module) {
  return {
    ...json,
    kind: "event",
    id: `event:${json.name}`,
    module,
    calls: [],
    firings: [],
    findings: [],
  };
}

/** The steps from callbacks to events that are part of a circle. */
function cycleEdges(wiring) {
  const edges = new Set();
  for (const { rule, events } of wiring.findings) {
    if (rule === "cycle" || rule === "self-fired") {
      events.forEach((event, index) => {
        const next = events[(index + 1) % events.length];
        event.calls
          .filter(({ callback }) => callback.fires.some(fired => fired.event === next))
          .forEach(({ callback }) => edges.add(`${callback.id}>${next.id}`));
      });
    }
  }
  return edges;
}

/** The modules that have to do with an event. */
const modulesOf = event =>
  new Set([
    event.module,
    ...event.calls.map(({ callback }) => callback.module),
    ...event.firings.map(({ by }) => by.module),
  ]);

/** Those of some things in whose names a text stands, the best match first. */
function find(things, text) {
  const wanted = text.toLowerCase();
  const matches = [];
  for (const thing of things) {
    const name = titleOf(thing).toLowerCase();
    const at = name.indexOf(wanted);
    if (at >= 0) {
      const isWord = at === 0 || /[^a-z0-9]/.test(name[at - 1]);
      matches.push({ thing, rank: (name === wanted ? 0 : 1e6) + (isWord ? 0 : 1e5) + name.length });
    }
  }
  return matches.sort((a, b) => a.rank - b.rank).map(({ thing }) => thing);
}

const titleOf = thing => thing.title ?? thing.name;
