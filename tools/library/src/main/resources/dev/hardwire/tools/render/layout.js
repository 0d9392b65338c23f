// Places for what is drawn, worked out from sizes and edges alone, so the same wiring always looks
// the same.

const FONT = '600 13px system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif';
const GAP = { row: 12, column: 40, box: 32, layer: 58, flow: 58, fold: 70 };
const WIDEST = 1500;
const MANY_GROUPS = 16;
const BOX = { side: 14, top: 14 };

const pen = document.createElement("canvas").getContext("2d");

/** Gives nodes their sizes: as wide as their texts, within limits. */
function measure(nodes) {
  pen.font = FONT;
  for (const node of nodes) {
    const lines = node.label.split("\n");
    const width = Math.max(...lines.map(line => pen.measureText(line).width));
    node.width = Math.round(Math.min(Math.max(width + 24, 76), 300));
    node.height = lines.length > 1 ? 54 : 34;
  }
}

/**
 * Places groups in layers, and what stands in the expanded ones in columns. Layers of many groups
 * would be a long chain or a high stack; they become columns of one height, in the same order.
 *
 * @param aspect how wide the picture should be for its height
 */
function placeOverview({ groups, edges }, aspect) {
  measure(groups.flatMap(({ node, members }) => [node, ...members]));
  if (groups.length > MANY_GROUPS) {
    align(groups.filter(({ isExpanded }) => !isExpanded).map(({ node }) => node));
  }
  groups.forEach(group => Object.assign(group, extentOf(group)));
  const groupOfNode = new Map();
  groups.forEach(({ node, members }) =>
    [node, ...members].forEach(({ id }) => groupOfNode.set(id, node.id)),
  );
  const between = edges
    .map(({ source, target, weight }) => ({
      source: groupOfNode.get(source),
      target: groupOfNode.get(target),
      weight,
    }))
    .filter(({ source, target }) => source !== target);
  const { layers, lanes } = layersOf(
    groups.map(({ node }) => node.id),
    between,
  );
  const groupById = new Map(groups.map(group => [group.node.id, group]));
  const placed = layers.map(ids => ids.map(id => groupById.get(id) ?? laneOf(id)));
  const columns = wrapped(placed, aspect);
  if (
    groups.length <= MANY_GROUPS &&
    columns.length === placed.length &&
    widthOf(placed) <= WIDEST
  ) {
    const positions = placeRows([placed]);
    edges.forEach(edge => {
      const ends = `${groupOfNode.get(edge.source)}>${groupOfNode.get(edge.target)}`;
      edge.lanes = (lanes.get(ends) ?? []).map(({ id }) => positions.get(id));
    });
    return positions;
  }
  const boxes = placed.map(layer => layer.filter(({ node }) => groupById.has(node.id)));
  return groups.length > MANY_GROUPS
    ? placeRows([wrapped([boxes.flat()], aspect)])
    : placeRows(folded(wrapped(boxes, aspect), aspect));
}

/** Room for an edge that passes through a layer. */
const laneOf = id => ({ node: { id }, isExpanded: false, width: 0, height: 6 });

function extentOf({ node, isExpanded, columns }) {
  if (!isExpanded) {
    return { width: node.width, height: node.height };
  }
  const rows = Math.max(8, Math.ceil(Math.sqrt(columns.flat().length * 3.5)));
  const stacks = columns.flatMap(column => chunks(column, rows));
  const widths = stacks.map(align);
  const heights = stacks.map(stack => heightOf(stack, GAP.row));
  const width = widths.reduce((sum, next) => sum + next + GAP.column, -GAP.column) + 2 * BOX.side;
  const scale = node.titleSize / 13;
  const title = pen.measureText(node.title).width * scale;
  const space = node.titleSize + 10;
  return {
    stacks,
    widths,
    space,
    width: Math.max(width, title),
    height: Math.max(...heights) + 2 * BOX.top + space,
  };
}

/** Makes nodes equally wide, and tells how wide. */
function align(nodes) {
  const width = Math.max(0, ...nodes.map(node => node.width));
  nodes.forEach(node => Object.assign(node, { width }));
  return width;
}

const heightOf = (things, gap) => things.reduce((sum, { height }) => sum + height + gap, -gap);

function chunks(list, size) {
  const number = Math.ceil(list.length / size);
  const each = Math.ceil(list.length / number);
  return Array.from({ length: number }, (_, index) => list.slice(index * each, (index + 1) * each));
}

/** Cuts layers that are too high for the picture, so that it is about as wide as a screen. */
function wrapped(layers, aspect) {
  const groups = layers.flat();
  const area = groups.reduce(
    (sum, { width, height }) => sum + (width + GAP.layer) * (height + GAP.box),
    0,
  );
  const tallest = Math.max(0, ...groups.map(({ height }) => height));
  const most = Math.max(0, ...layers.map(layer => heightOf(layer, GAP.box)));
  const limit = Math.max(tallest, Math.sqrt(area / aspect));
  const highest = Math.max(tallest, most / Math.ceil(most / limit));
  return layers.flatMap(layer => {
    const columns = [[]];
    for (const group of layer) {
      const column = columns.at(-1);
      if (column.length > 0 && heightOf([...column, group], GAP.box) > highest * 1.02) {
        columns.push([group]);
      } else {
        column.push(group);
      }
    }
    return columns;
  });
}

const widthOf = layers =>
  layers.reduce(
    (sum, layer) => sum + Math.max(0, ...layer.map(({ width }) => width)) + GAP.layer,
    -GAP.layer,
  );

/** Breaks a long chain of layers into rows, like lines of text. */
function folded(layers, aspect) {
  const widths = layers.map(layer => widthOf([layer]) + GAP.layer);
  const width = widthOf(layers);
  const height = Math.max(0, ...layers.map(layer => heightOf(layer, GAP.box))) + GAP.fold;
  const number = width > WIDEST ? Math.max(1, Math.round(Math.sqrt(width / height / aspect))) : 1;
  const rows = [[]];
  let x = 0;
  layers.forEach((layer, index) => {
    if (rows.at(-1).length > 0 && x + widths[index] / 2 > (width / number) * rows.length) {
      rows.push([]);
    }
    rows.at(-1).push(layer);
    x += widths[index];
  });
  return rows;
}

function placeRows(rows) {
  const positions = new Map();
  let top = 0;
  for (const row of rows) {
    const height = Math.max(0, ...row.map(layer => heightOf(layer, GAP.box)));
    placeLayers(row, top + height / 2, positions);
    top += height + GAP.fold;
  }
  return positions;
}

function placeLayers(layers, middle, positions) {
  let x = 0;
  for (const layer of layers) {
    const width = Math.max(...layer.map(group => group.width));
    let y = middle - heightOf(layer, GAP.box) / 2;
    for (const group of layer) {
      placeGroup(group, x, y, positions);
      Object.assign(positions.get(group.node.id) ?? {}, { left: x, right: x + width });
      y += group.height + GAP.box;
    }
    x += width + GAP.layer;
  }
}

function placeGroup(group, left, top, positions) {
  if (!group.isExpanded) {
    positions.set(group.node.id, { x: left + group.width / 2, y: top + group.height / 2 });
    return;
  }
  let x = left + BOX.side;
  group.stacks.forEach((stack, index) => {
    let y =
      top +
      group.space +
      BOX.top +
      (group.height - group.space - 2 * BOX.top - heightOf(stack, GAP.row)) / 2;
    for (const node of stack) {
      positions.set(node.id, { x: x + group.widths[index] / 2, y: y + node.height / 2 });
      y += node.height + GAP.row;
    }
    x += group.widths[index] + GAP.column;
  });
}

/** Places the flow of an event as a tree from left to right, with those who fire it on the left. */
function placeFlow({ root, publishers, nodes }) {
  measure(nodes);
  const levels = [];
  spread(root, 0, levels);
  const lefts = levels.reduce((xs, width) => [...xs, xs.at(-1) + width + GAP.flow], [0]);
  const positions = new Map();
  placeTree(root, 0, 0, lefts, positions);
  const { y } = positions.get(root.id);
  const widest = align(publishers);
  let top = y - heightOf(publishers, GAP.row) / 2;
  for (const node of publishers) {
    positions.set(node.id, { x: -GAP.flow - widest / 2, y: top + node.height / 2 });
    top += node.height + GAP.row;
  }
  return positions;
}

/** Finds the width of each level and the height of each subtree. */
function spread(node, level, levels) {
  align(node.children);
  levels[level] = Math.max(levels[level] ?? 0, node.width);
  node.children.forEach(child => spread(child, level + 1, levels));
  const inner = heightOf(
    node.children.map(({ span }) => ({ height: span })),
    GAP.row,
  );
  node.span = Math.max(node.height, node.children.length > 0 ? inner : 0);
}

function placeTree(node, level, top, lefts, positions) {
  let y =
    top +
    Math.max(
      0,
      (node.span -
        heightOf(
          node.children.map(({ span }) => ({ height: span })),
          GAP.row,
        )) /
        2,
    );
  for (const child of node.children) {
    placeTree(child, level + 1, y, lefts, positions);
    y += child.span + GAP.row;
  }
  positions.set(node.id, { x: lefts[level] + node.width / 2, y: top + node.span / 2 });
}
