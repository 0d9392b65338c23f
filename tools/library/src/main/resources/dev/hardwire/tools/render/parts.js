// Parts that lists, details and paper have in common.

const heading = (title, number) =>
  make(
    "h3",
    {},
    title,
    number === undefined ? null : make("span", { class: "badge" }, `${number}`),
  );

const nothing = text => make("p", { class: "empty" }, text);

const position = (event, callback) =>
  `as number ${event.calls.find(call => call.callback === callback).number} of ${event.calls.length}`;

const facts = rows =>
  make(
    "dl",
    { class: "facts" },
    ...rows.flatMap(({ name, value }) => [make("dt", {}, name), make("dd", {}, value)]),
  );

const places = list =>
  make(
    "ul",
    { class: "places" },
    ...list.map(place =>
      make(
        "li",
        {},
        make(
          "span",
          { class: "words" },
          make("span", { class: "code" }, place.method),
          placeLink(place),
        ),
      ),
    ),
  );

function findingBox({ title, message, isSerious }, open) {
  const box = make(
    "p",
    { class: isSerious ? "problem-box serious" : "problem-box" },
    make("strong", {}, `${title}. `),
    message,
  );
  if (open) {
    box.append(" ", make("button", { class: "link", type: "button", on: { click: open } }, "Show"));
  }
  return box;
}

const unread = ({ place, message }) =>
  make(
    "p",
    { class: "problem-box serious" },
    make("strong", {}, "Not read. "),
    make("span", { class: "code" }, place),
    make("br"),
    message,
  );
