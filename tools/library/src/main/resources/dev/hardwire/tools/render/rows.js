// Rows of the lists on the left. Each can be clicked, and chooses what it stands for.

function row(page, thing, more, wanted = "") {
  const name = make(
    "span",
    { class: "name code", title: titleOf(thing) },
    ...marked(titleOf(thing), wanted),
  );
  const isSerious = thing.findings?.some(finding => finding.isSerious);
  const mark = make(
    "span",
    { class: isSerious ? "mark serious" : "mark", role: "img", "aria-label": "has a problem" },
    "!",
  );
  return make(
    "button",
    {
      class: "row",
      type: "button",
      data: { id: thing.id },
      on: { click: () => page.choose(thing.id) },
    },
    moduleDot(thing.module ?? thing),
    name,
    thing.findings?.length > 0 ? mark : null,
    make("span", { class: "more" }, more),
  );
}

/** A module, and a box that says whether it is shown. */
function moduleRow(page, module) {
  const box = make("input", {
    type: "checkbox",
    "aria-label": `Show ${module.title}`,
    data: { id: module.id },
    on: { change: () => page.filter(module, box.checked) },
  });
  box.checked = page.shown.has(module);
  const { events, callbacks, publishers, isOutside } = module;
  const line = row(
    page,
    module,
    isOutside ? `${publishers.length}` : `${events.length} · ${callbacks.length}`,
  );
  return make("div", { class: "module-row" }, box, line);
}

function problemRow(page, { id, title, message, isSerious }) {
  return make(
    "button",
    {
      class: isSerious ? "row problem-row serious" : "row problem-row",
      type: "button",
      data: { id },
      on: { click: () => page.choose(id) },
    },
    make("strong", {}, title),
    make("span", {}, message),
  );
}

/** What a list says of itself, and what can be done about it. */
function listTools(text, action, run) {
  return make(
    "div",
    { class: "list-tools" },
    make("span", {}, text),
    make("button", { class: "link", type: "button", on: { click: run } }, action),
  );
}

const keyOf = ({ tagName, dataset }) => `${tagName} ${dataset.id ?? ""}`;

const columns = (title, counts) =>
  make("h2", { class: "columns" }, title, make("span", {}, counts));

const callsOf = event => (event.calls.length > 0 ? `${event.calls.length}` : "–");

const moreOf = thing => (thing.kind === "event" ? count(thing.calls.length, "callback") : "");

/** A name with the part that was searched for marked. */
function marked(name, wanted) {
  const at = wanted ? name.toLowerCase().indexOf(wanted.toLowerCase()) : -1;
  if (at < 0) {
    return [name];
  }
  const end = at + wanted.length;
  return [name.slice(0, at), make("mark", {}, name.slice(at, end)), name.slice(end)];
}
