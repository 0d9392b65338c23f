// How edges go from node to node.

/** The lines above and below all nodes. */
function roomAround(positions) {
  const ys = [...positions.values()].map(({ y }) => y);
  return { top: Math.min(...ys) - 46, bottom: Math.max(...ys) + 46 };
}

/**
 * How an edge bends: it leaves to the right and arrives from the left, or, where it leads back, goes
 * round above or below what it comes from, or above or below everything.
 */
function bendOf(from, to, source, target, { room, lanes = [] }) {
  const start = { x: from.x + source.width / 2, y: from.y };
  const isHigh = room ? from.y + to.y < room.top + room.bottom : to.y < from.y;
  const side = to.x - target.width / 2 > start.x ? "left" : isHigh ? "top" : "bottom";
  const end = {
    left: { x: to.x - target.width / 2, y: to.y },
    top: { x: to.x, y: to.y - target.height / 2 },
    bottom: { x: to.x, y: to.y + target.height / 2 },
  }[side];
  const x = end.x - start.x;
  const y = end.y - start.y;
  const length = Math.hypot(x, y) || 1;
  const at = (dx, dy) => ({
    weight: (dx * x + dy * y) / length ** 2,
    distance: (dy * x - dx * y) / length,
  });
  const reach = Math.min(80, 30 + Math.abs(x) * 0.08);
  const around = side === "top" ? Math.min(0, y) - reach : Math.max(0, y) + reach;
  const height = room ? room[side] - start.y : around;
  const turns = [
    ...lanes.map(lane => ({ x: lane.left - GAP.layer / 2 - start.x, y: lane.y - start.y })),
  ];
  const last = lanes.at(-1);
  turns.push(last ? { x: last.right + GAP.layer / 2 - start.x, y } : { x: x / 2, y });
  const bends =
    side === "left"
      ? turns.flatMap((turn, index) => [at(turn.x, turns[index - 1]?.y ?? 0), at(turn.x, turn.y)])
      : [at(34, 0), at(34, height), at(x, height)];
  return {
    side,
    weights: bends.map(({ weight }) => weight),
    distances: bends.map(({ distance }) => distance),
  };
}
