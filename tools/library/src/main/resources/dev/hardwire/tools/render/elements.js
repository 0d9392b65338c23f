// What is drawn: nodes and edges, still without places. In the overview a module is one node, or,
// when it is expanded, a box around its publishers, events and callbacks; the flow of an event has
// all that happens when it fires.

const MOST_IN_FLOW = 240;

/** Modules, and whatever stands in those that are expanded. */
function overviewOf(wiring, shown, expanded) {
  const groups = wiring.modules
    .filter(module => shown.has(module))
    .filter(module => module.events.length + module.callbacks.length + module.publishers.length > 0)
    .map(module => groupOf(wiring, module, expanded.has(module)));
  const drawn = new Map();
  for (const group of groups) {
    const members = group.isExpanded ? group.members : [];
    group.module.publishers
      .concat(group.module.events, group.module.callbacks)
      .forEach(thing => drawn.set(thing, group.node));
    members.forEach(node => drawn.set(node.thing, node));
  }
  return { groups, edges: mergedEdges(wiring, drawn) };
}

function groupOf(wiring, module, isExpanded) {
  const columns = isExpanded ? columnsOf(module) : [];
  const members = columns.flat().map(thing => nodeOf(thing));
  // The title of a large box has to be read from further away.
  const titleSize = Math.max(14, Math.round(3.6 * Math.sqrt(members.length)));
  const node = { ...nodeOf(module), titleSize };
  members.forEach(member => Object.assign(member, { parent: node.id }));
  const byThing = new Map(members.map(member => [member.thing, member]));
  return {
    module,
    node,
    isExpanded,
    members,
    columns: columns.map(things => things.map(thing => byThing.get(thing))),
  };
}

/** What fires stands to the left of what it fires, as far as most of the module's own steps go. */
function columnsOf(module) {
  const forward = module.events
    .flatMap(event => event.calls)
    .filter(({ callback }) => callback.module === module);
  const backward = module.callbacks
    .flatMap(callback => callback.fires)
    .filter(({ event }) => event.module === module);
  const columns =
    backward.length > forward.length
      ? [module.publishers, module.callbacks, module.events]
      : [module.publishers, module.events, module.callbacks];
  return columns.filter(column => column.length > 0);
}

/** One edge for all steps between the same two nodes. */
function mergedEdges(wiring, drawn) {
  const edges = new Map();
  for (const step of stepsOf(wiring)) {
    const source = drawn.get(step.from);
    const target = drawn.get(step.to);
    if (source && target && source !== target) {
      const id = `${source.id}>${target.id}`;
      const edge = edges.get(id) ?? {
        id,
        source: source.id,
        target: target.id,
        events: new Set(),
        numbers: [],
        kinds: new Set(),
        isCycle: false,
      };
      edge.events.add(step.event);
      edge.kinds.add(step.kind);
      edge.isCycle ||= step.isCycle;
      if (step.number) {
        edge.numbers.push(step.number);
      }
      edges.set(id, edge);
    }
  }
  return [...edges.values()].map(edge => {
    const isDetail = !edge.source.startsWith("module:") && !edge.target.startsWith("module:");
    const isCascade = edge.kinds.size === 1 && edge.kinds.has("cascade");
    const label = isDetail
      ? edge.numbers.join(", ")
      : edge.events.size > 1
        ? `${edge.events.size}`
        : "";
    return { ...edge, weight: edge.events.size, label, isCascade, isDetail };
  });
}

/** Every step of the wiring: a publisher fires an event, an event runs a callback, a callback fires an event. */
function stepsOf(wiring) {
  const steps = [];
  for (const { id, fires, ...by } of wiring.publishers.concat(wiring.callbacks)) {
    const from = wiring.thing(id);
    const kind = by.kind === "callback" ? "cascade" : "fires";
    fires.forEach(({ event }) =>
      steps.push({ from, to: event, event, kind, isCycle: wiring.isCycle(from, event) }),
    );
  }
  for (const event of wiring.events) {
    event.calls.forEach(({ callback, number }) => {
      const isCycle =
        callback.fires.some(({ event: next }) => wiring.isCycle(callback, next)) &&
        isOnCycle(wiring, event);
      steps.push({ from: event, to: callback, event, kind: "runs", number, isCycle });
    });
  }
  return steps;
}

const isOnCycle = (wiring, event) =>
  event.findings.some(({ rule }) => rule === "cycle" || rule === "self-fired");

/**
 * A tree of all that happens when an event fires, and the steps back to what is in the tree already.
 * An event's children are its callbacks in their order, a callback's are the events that it fires.
 */
function flowOf(wiring, event) {
  const nodes = new Map();
  const edges = [];
  const root = { ...nodeOf(event), children: [] };
  nodes.set(event, root);
  const queue = [root];
  for (let at = 0; at < queue.length && nodes.size < MOST_IN_FLOW; at++) {
    const from = queue[at];
    for (const step of nextSteps(wiring, from.thing)) {
      const known = nodes.get(step.to);
      const to = known ?? {
        ...nodeOf(step.to, from.thing.kind === "event" ? step.number : undefined),
        children: [],
      };
      if (!known) {
        nodes.set(step.to, to);
        from.children.push(to);
        queue.push(to);
      }
      edges.push(flowEdge(from, to, step));
    }
  }
  const publishers = [...new Set(event.firings.map(({ by }) => by))]
    .filter(by => !nodes.has(by))
    .map(by => nodeOf(by));
  publishers.forEach(node =>
    edges.push(flowEdge(node, root, { kind: node.kind === "callback" ? "cascade" : "fires" })),
  );
  return {
    root,
    publishers,
    nodes: [...publishers, ...nodes.values()],
    edges,
    isCut: nodes.size >= MOST_IN_FLOW,
  };
}

function nextSteps(wiring, thing) {
  if (thing.kind === "event") {
    return thing.calls.map(({ callback, number }) => ({
      to: callback,
      number,
      kind: "runs",
      isCycle:
        isOnCycle(wiring, thing) &&
        callback.fires.some(({ event }) => wiring.isCycle(callback, event)),
    }));
  }
  return thing.fires.map(({ event }) => ({
    to: event,
    kind: "cascade",
    isCycle: wiring.isCycle(thing, event),
  }));
}

function flowEdge(from, to, { kind, number, isCycle = false }) {
  const label = number && to.number !== number ? `${number}` : "";
  return {
    id: `${from.id}>${to.id}`,
    source: from.id,
    target: to.id,
    label,
    isCycle,
    isCascade: kind === "cascade",
    isDetail: true,
    weight: 1,
  };
}

function nodeOf(thing, number) {
  const { kind, id } = thing;
  const findings = thing.findings ?? [];
  const isProblem = findings.length > 0;
  const isSerious = findings.some(finding => finding.isSerious);
  const { hue, isOutside } = thing.module ?? thing;
  return {
    id,
    kind,
    thing,
    number,
    hue,
    isOutside,
    isProblem,
    isSerious,
    ...labelOf(thing, number),
  };
}

function labelOf(thing, number) {
  const title = titleOf(thing);
  if (thing.kind === "module") {
    const { events, callbacks, publishers } = thing;
    const counts = [
      events.length && count(events.length, "event"),
      callbacks.length && count(callbacks.length, "callback"),
    ].filter(Boolean);
    return {
      title,
      label: `${title}\n${counts.join(" · ") || count(publishers.length, "publisher")}`,
    };
  }
  return { title, label: number ? `${number}  ${title}` : title };
}
