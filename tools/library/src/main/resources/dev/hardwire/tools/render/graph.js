// The graph as it stands in the page: what is drawn, what is chosen, and which node the arrow keys
// have reached.

// With more edges than this, only those of the node one points at can be told apart.
const QUIET_EDGES = 90;

class Graph {
  #cytoscape;
  #focused = null;
  #status;

  constructor(container, { choose, open }) {
    this.#status = byId("graph-status");
    this.#cytoscape = cytoscape({
      container,
      style: graphStyle(),
      minZoom: 0.03,
      maxZoom: 2.5,
      boxSelectionEnabled: false,
      autoungrabify: true,
      pixelRatio: "auto",
    });
    this.#cytoscape.on("tap", event => choose(event.target.isNode?.() ? event.target.id() : null));
    this.#cytoscape.on("dbltap", "node", event => open(event.target.id()));
    this.#cytoscape.on("mouseover", "node", ({ target }) => {
      this.#emphasize(target, "hovered");
      Object.assign(container, { title: target.data("title") });
      container.classList.add("pointing");
    });
    this.#cytoscape.on("mouseout", "node", () => {
      this.#cytoscape.elements().removeClass("hovered");
      container.removeAttribute("title");
      container.classList.remove("pointing");
    });
    container.addEventListener("keydown", event => this.#walk(event, open));
    container.addEventListener("blur", () => this.#focus(null));
  }

  /** Draws groups in the overview, or the nodes of a flow. */
  show({ groups, nodes, edges }, positions) {
    const drawn = groups ? groups.flatMap(({ node, members }) => [node, ...members]) : nodes;
    const byNode = new Map(drawn.map(node => [node.id, node]));
    const graph = this.#cytoscape;
    graph.batch(() => {
      graph.elements().remove();
      graph.add(drawn.map(node => nodeElement(node, positions.get(node.id))));
      const room = groups ? undefined : roomAround(positions);
      graph.add(edges.map(edge => edgeElement(edge, byNode, positions, room)));
    });
    this.#focused = null;
    graph.edges().toggleClass("quiet", edges.length > QUIET_EDGES);
  }

  /** How wide the graph's place is for its height. */
  get aspect() {
    const { width, height } = this.#extent();
    return Math.max(0.5, width / Math.max(height, 1));
  }

  /** Marks one node, and lets all but its neighbours step back. */
  choose(id) {
    const graph = this.#cytoscape;
    graph.batch(() => {
      graph.elements().removeClass("chosen faded near");
      const node = id ? graph.getElementById(id) : graph.collection();
      if (node.nonempty()) {
        node.addClass("chosen");
        graph.elements().difference(this.#around(node)).addClass("faded");
        this.#emphasize(node, "near");
      }
    });
  }

  #emphasize(node, name) {
    node.connectedEdges().addClass(name);
  }

  #around(node) {
    const inner = node.union(node.descendants());
    const near = inner.union(inner.neighborhood());
    return near.union(near.ancestors());
  }

  has(id) {
    return this.#cytoscape.getElementById(id).nonempty();
  }

  /**
   * Shows everything, though never larger than it is meant to be.
   *
   * @param start a node to begin with, where everything would be too small to read
   */
  fit(start) {
    const graph = this.#cytoscape;
    graph.resize();
    graph.fit(undefined, 46);
    const limit = graph.zoom() > 1.15 ? 1.15 : start ? Math.max(graph.zoom(), 0.65) : graph.zoom();
    if (limit !== graph.zoom()) {
      graph.zoom(limit);
      graph.center();
      const { w } = graph.elements().renderedBoundingBox();
      if (start && w > graph.width()) {
        graph.center(graph.getElementById(start));
        graph.panBy({ x: 46 - graph.elements().renderedBoundingBox().x1, y: 0 });
      }
    }
  }

  zoom(factor) {
    const graph = this.#cytoscape;
    const renderedPosition = { x: graph.width() / 2, y: graph.height() / 2 };
    graph.zoom({ level: graph.zoom() * factor, renderedPosition });
  }

  /** Shows one node, as large as it can be read; of a large one, where it begins. */
  approach(id) {
    const graph = this.#cytoscape;
    const node = graph.getElementById(id);
    graph.fit(node, 70);
    const zoom = Math.min(1, Math.max(0.6, graph.zoom()));
    if (zoom !== graph.zoom()) {
      graph.zoom(zoom);
      graph.center(node);
      const { x1, y1 } = node.renderedBoundingBox();
      graph.panBy({ x: Math.max(0, 40 - x1), y: Math.max(0, 90 - y1) });
    }
  }

  /** Brings a node into view. */
  reveal(id) {
    const node = this.#cytoscape.getElementById(id);
    const { x1, y1, x2, y2 } = node.renderedBoundingBox();
    const { width, height } = this.#extent();
    if (x1 < 0 || y1 < 60 || x2 > width || y2 > height) {
      this.#cytoscape.center(node);
    }
  }

  #extent() {
    return { width: this.#cytoscape.width(), height: this.#cytoscape.height() };
  }

  repaint() {
    this.#cytoscape.style(graphStyle());
  }

  /** The picture as it stands, for paper. */
  picture() {
    return this.#cytoscape.png({ full: true, scale: 2, maxWidth: 3000, bg: "#ffffff" });
  }

  #walk(event, open) {
    const directions = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
    };
    const direction = directions[event.key];
    if (direction && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.#focus(this.#nextNode(direction));
    } else if (event.key === "Enter" && this.#focused) {
      event.preventDefault();
      open(this.#focused.id());
    }
  }

  /** The nearest node in a direction; what lies aside counts as further away. */
  #nextNode([dx, dy]) {
    const nodes = this.#cytoscape.nodes(":childless");
    if (!this.#focused) {
      const chosen = this.#cytoscape.nodes(".chosen");
      return chosen.union(chosen.children()).filter(":childless")[0] ?? nodes[0];
    }
    const here = this.#focused.position();
    let best = this.#focused;
    let bestCost = Infinity;
    nodes.forEach(node => {
      const { x, y } = node.position();
      const along = (x - here.x) * dx + (y - here.y) * dy;
      const aside = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx);
      const cost = along + aside * 2.5;
      if (along > 1 && cost < bestCost) {
        bestCost = cost;
        best = node;
      }
    });
    return best;
  }

  #focus(node) {
    this.#focused?.removeClass("focused");
    this.#focused = node ?? null;
    if (node) {
      node.addClass("focused");
      this.reveal(node.id());
      this.#status.textContent = `${node.data("kind")} ${node.data("label").replace("\n", ", ")}`;
    }
  }
}

function nodeElement(node, position) {
  const {
    id,
    parent,
    kind,
    label,
    title,
    hue,
    isOutside,
    width,
    height,
    titleSize,
    isProblem,
    isSerious,
  } = node;
  const classes = [kind, isOutside && "outside", isProblem && "problem", isSerious && "serious"];
  return {
    group: "nodes",
    data: { id, parent, kind, label, title, hue, isOutside, width, height, titleSize },
    classes: classes.filter(Boolean),
    position: position ?? { x: 0, y: 0 },
  };
}

function edgeElement(edge, nodes, positions, room) {
  const { id, source, target, label, weight, isCascade, isCycle, isDetail, lanes } = edge;
  const bend = bendOf(
    positions.get(source),
    positions.get(target),
    nodes.get(source),
    nodes.get(target),
    { room, lanes },
  );
  const classes = [isCascade && "cascade", isCycle && "cycle", `to-${bend.side}`];
  return {
    group: "edges",
    data: { id, source, target, label, weight, isDetail, ...bend },
    classes: classes.filter(Boolean),
  };
}
