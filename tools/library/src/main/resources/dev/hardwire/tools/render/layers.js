// Layers of a directed graph, from left to right: edges that would go back are left out of account
// (the heuristic of Eades, Lin and Smyth), each node stands one layer behind the last that leads to
// it, and within a layer by the mean place of its neighbours. An edge over several layers gets a lane
// in each of those between. The same graph gives the same layers.

function layersOf(ids, edges) {
  const order = new Map(greedyOrder(ids, edges).map((id, index) => [id, index]));
  const forward = edges.filter(({ source, target }) => order.get(source) < order.get(target));
  const layer = new Map(ids.map(id => [id, 0]));
  for (const id of [...ids].sort((a, b) => order.get(a) - order.get(b))) {
    forward
      .filter(({ source }) => source === id)
      .forEach(({ target }) => layer.set(target, Math.max(layer.get(target), layer.get(id) + 1)));
  }
  const layers = [];
  ids.forEach(id => (layers[layer.get(id)] ??= []).push(id));
  const lanes = lanesOf(forward, layer);
  lanes.forEach(list => list.forEach(({ id, at }) => layers[at].push(id)));
  return {
    layers: sorted(
      layers,
      edges.flatMap(edge => stretches(edge, lanes)),
    ),
    lanes,
  };
}

/** The lanes of the edges that pass over layers, by their sources and targets. */
function lanesOf(edges, layer) {
  const lanes = new Map();
  for (const { source, target } of edges) {
    const [from, to] = [layer.get(source), layer.get(target)];
    const between = Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index);
    lanes.set(
      `${source}>${target}`,
      between.map(at => ({ id: `lane:${source}>${target}:${at}`, at })),
    );
  }
  return lanes;
}

/** An edge from layer to layer. */
function stretches({ source, target, weight }, lanes) {
  const stops = [source, ...(lanes.get(`${source}>${target}`) ?? []).map(({ id }) => id), target];
  return stops.slice(1).map((stop, index) => ({ source: stops[index], target: stop, weight }));
}

/** Sources first, sinks last; among the rest, whoever leads to most is next. */
function greedyOrder(ids, edges) {
  const left = new Set(ids);
  const first = [];
  const last = [];
  const degrees = new Map(ids.map(id => [id, { in: 0, out: 0 }]));
  edges.forEach(edge => weigh(degrees, edge, 1));
  while (left.size > 0) {
    const rest = [...left];
    const sink = rest.find(id => degrees.get(id).out === 0);
    const source = rest.find(id => degrees.get(id).in === 0);
    const next =
      source ??
      sink ??
      rest.reduce((best, id) => (surplus(degrees, id) > surplus(degrees, best) ? id : best));
    if (next === source || next !== sink) {
      first.push(next);
    } else {
      last.unshift(next);
    }
    left.delete(next);
    edges
      .filter(
        ({ source: from, target: to }) =>
          (from === next && left.has(to)) || (to === next && left.has(from)),
      )
      .forEach(edge => weigh(degrees, edge, -1));
  }
  return [...first, ...last];
}

const surplus = (degrees, id) => degrees.get(id).out - degrees.get(id).in;

function weigh(degrees, { source, target, weight }, sign) {
  degrees.get(source).out += sign * weight;
  degrees.get(target).in += sign * weight;
}

function sorted(layers, edges) {
  const neighbours = new Map(layers.flat().map(id => [id, []]));
  for (const { source, target, weight } of edges) {
    neighbours.get(source).push({ id: target, weight });
    neighbours.get(target).push({ id: source, weight });
  }
  let result = layers;
  for (let sweep = 0; sweep < 6; sweep++) {
    const place = new Map();
    result.forEach(ids => ids.forEach((id, index) => place.set(id, (index + 0.5) / ids.length)));
    const mean = id => {
      const near = neighbours.get(id);
      const total = near.reduce((sum, { weight }) => sum + weight, 0);
      return (
        near.reduce((sum, { id: other, weight }) => sum + place.get(other) * weight, 0) /
        (total || 1)
      );
    };
    result = result.map(ids => {
      const means = new Map(
        ids.map(id => [id, neighbours.get(id).length ? mean(id) : place.get(id)]),
      );
      return [...ids].sort((a, b) => means.get(a) - means.get(b));
    });
  }
  return result;
}
