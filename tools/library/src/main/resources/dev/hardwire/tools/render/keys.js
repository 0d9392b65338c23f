// Keys that work everywhere in the page, and the list of all keys.

const KEYS = [
  ["/", "find something"],
  ["↓ ↑ Home End", "go through a list or the tree"],
  ["→ ←", "open and close a branch of the tree; in the list of modules, go to a box"],
  ["Enter", "choose; in the graph, see what happens"],
  ["o", "open the source of a branch of the tree"],
  ["g ↓ ↑ → ←", "go to the graph, and from node to node"],
  ["d", "go to the details"],
  ["1 2 3", "events, modules, problems"],
  ["m", "map of all modules"],
  ["e", "expand or collapse all modules"],
  ["+ − 0", "larger, smaller, fit"],
  ["t", "dark or light"],
  ["Esc", "leave the search, then the choice"],
  ["?", "this list"],
];

function listenToKeys(page, actions) {
  const help = byId("help");
  help.replaceChildren(
    make("h2", { id: "help-title" }, "Keys"),
    make(
      "dl",
      {},
      ...KEYS.flatMap(([keys, what]) => [
        make("dt", {}, ...keys.split(" ").flatMap(key => [make("kbd", {}, key), " "])),
        make("dd", {}, what),
      ]),
    ),
    make(
      "form",
      { method: "dialog", class: "actions" },
      make("button", { class: "tool" }, "Close"),
    ),
  );
  const showHelp = () => help.showModal();
  byId("help-button").addEventListener("click", showHelp);
  document.addEventListener("keydown", event => {
    const isTyping = event.target.matches("input[type=search], select, textarea");
    const isCommand = event.ctrlKey || event.metaKey || event.altKey;
    if (isCommand || help.open || (isTyping && event.key !== "Escape")) {
      return;
    }
    const action = { ...actions, "?": showHelp }[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });
}
