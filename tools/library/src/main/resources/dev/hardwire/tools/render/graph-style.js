// How the graph looks, in the page's colours.

function graphStyle() {
  const styles = getComputedStyle(document.documentElement);
  const color = name => styles.getPropertyValue(`--${name}`).trim();
  const font = getComputedStyle(document.body).fontFamily;
  const light = parseInt(color("module-light"), 10);
  const hue = node =>
    node.data("isOutside") ? color("soft") : `hsl(${node.data("hue")},55%,${light}%)`;
  const stripe = (node, ground) => `${hue(node)} ${hue(node)} ${ground} ${ground}`;
  const stripeAt = node => {
    const width = (5 / node.data("width")) * 100;
    return `0% ${width}% ${width}% 100%`;
  };
  const striped = ground => ({
    "background-fill": "linear-gradient",
    "background-gradient-direction": "to-right",
    "background-gradient-stop-colors": node => stripe(node, color(ground)),
    "background-gradient-stop-positions": stripeAt,
  });
  return [
    {
      selector: "node",
      style: {
        shape: "round-rectangle",
        "corner-radius": 7,
        width: "data(width)",
        height: "data(height)",
        label: "data(label)",
        color: color("text"),
        "font-family": font,
        "font-size": 13,
        "text-valign": "center",
        "text-halign": "center",
        "text-wrap": "ellipsis",
        "text-max-width": node => `${node.data("width") - 14}px`,
        "min-zoomed-font-size": 6,
        "border-width": 1.2,
        "border-color": color("strong-line"),
        "background-color": color("callback"),
        "overlay-opacity": 0,
      },
    },
    { selector: "node.callback", style: striped("callback") },
    {
      selector: "node.event",
      style: {
        "corner-radius": 17,
        "background-color": color("accent-soft"),
        "border-color": color("accent"),
        "border-width": 1.5,
        "font-weight": 600,
      },
    },
    {
      selector: "node.publisher",
      style: {
        "corner-radius": 3,
        "background-color": color("publisher-soft"),
        "border-color": color("publisher"),
      },
    },
    {
      selector: "node.module",
      style: {
        ...striped("box"),
        "text-wrap": "wrap",
        "line-height": 1.35,
        "border-color": color("box-line"),
        "border-width": 1.5,
        "corner-radius": 10,
      },
    },
    { selector: "node.module.outside", style: { "border-style": "dashed" } },
    {
      selector: "node:parent",
      style: {
        "background-fill": "solid",
        "background-color": color("box"),
        "background-opacity": 0.75,
        label: "data(title)",
        "text-valign": "top",
        "text-margin-y": -5,
        "text-max-width": 2000,
        "font-size": "data(titleSize)",
        "font-weight": 600,
        color: node => (node.data("isOutside") ? color("soft") : hue(node)),
        padding: 15,
        "min-height": 10,
        "bounds-expansion": 0,
      },
    },
    {
      selector: "node.problem:childless",
      style: {
        "border-color": color("warn"),
        "border-width": 2.2,
        "background-color": color("warn-soft"),
      },
    },
    {
      selector: "node.serious:childless",
      style: { "border-color": color("problem"), "background-color": color("problem-soft") },
    },
    {
      selector: "edge",
      style: {
        "curve-style": "unbundled-bezier",
        "edge-distances": "endpoints",
        "source-endpoint": "50% 0%",
        "target-endpoint": "-50% 0%",
        "control-point-weights": edge => edge.data("weights"),
        "control-point-distances": edge => edge.data("distances"),
        width: edge => 1.3 + Math.min(3.5, Math.log2(edge.data("weight")) * 0.7),
        "line-color": color("edge"),
        "target-arrow-color": color("edge"),
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.85,
        label: edge => (edge.data("isDetail") ? "" : edge.data("label")),
        "target-label": edge => (edge.data("isDetail") ? edge.data("label") : ""),
        "target-text-offset": 20,
        color: color("soft"),
        "font-family": font,
        "font-size": 11.5,
        "min-zoomed-font-size": 7,
        "text-background-color": color("ground"),
        "text-background-opacity": 0.9,
        "text-background-padding": 2,
        "text-background-shape": "round-rectangle",
        "overlay-opacity": 0,
      },
    },
    { selector: "edge.to-top", style: { "target-endpoint": "0% -50%" } },
    { selector: "edge.to-bottom", style: { "target-endpoint": "0% 50%" } },
    {
      selector: "edge.cascade",
      style: {
        "line-style": "dashed",
        "line-color": color("cascade"),
        "target-arrow-color": color("cascade"),
      },
    },
    {
      selector: "edge.cycle",
      style: {
        "line-color": color("problem"),
        "target-arrow-color": color("problem"),
        width: 2.6,
        "z-index": 5,
      },
    },
    {
      selector: "edge.quiet",
      style: {
        "curve-style": "straight",
        "z-index": 0,
        opacity: 0.22,
        "target-arrow-shape": "none",
        label: "",
      },
    },
    { selector: "edge.quiet.cycle", style: { opacity: 1, "target-arrow-shape": "triangle" } },
    {
      selector: "edge.near, edge.hovered",
      style: {
        "z-index": 9,
        opacity: 1,
        "target-arrow-shape": "triangle",
        "line-color": edge =>
          color(
            edge.hasClass("cycle") ? "problem" : edge.hasClass("cascade") ? "cascade" : "accent",
          ),
        "target-arrow-color": edge =>
          color(
            edge.hasClass("cycle") ? "problem" : edge.hasClass("cascade") ? "cascade" : "accent",
          ),
      },
    },
    { selector: "node.faded", style: { opacity: 0.3 } },
    { selector: "edge.faded", style: { opacity: 0.1 } },
    { selector: "node:parent.faded", style: { opacity: 0.5 } },
    {
      selector: "node.chosen",
      style: {
        "outline-color": color("accent"),
        "outline-width": 3,
        "outline-offset": 2,
        "outline-opacity": 0.85,
      },
    },
    {
      selector: "node.focused",
      style: {
        "outline-color": color("text"),
        "outline-width": 2,
        "outline-offset": 5,
        "outline-style": "dashed",
      },
    },
  ];
}
