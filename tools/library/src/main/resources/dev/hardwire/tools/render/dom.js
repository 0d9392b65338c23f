// Elements are made here and nowhere else, and what a report says becomes text, never markup.

const byId = id => document.getElementById(id);

/** Makes an element; `on` has listeners, `style` custom properties, undefined values are left out. */
function make(tag, { on = {}, style = {}, data = {}, ...attributes } = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  Object.entries(on).forEach(([type, listener]) => element.addEventListener(type, listener));
  Object.entries(style).forEach(([name, value]) => element.style.setProperty(name, value));
  Object.assign(element.dataset, data);
  element.append(...children.filter(child => child !== undefined && child !== null));
  return element;
}

const count = (number, noun) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;

/** A link to a source by its short name, or that name alone where there is no link. */
function placeLink({ at, link }, attributes = {}) {
  const text = at.slice(at.lastIndexOf("/") + 1);
  return link
    ? make(
        "a",
        { class: "place code", href: link, title: at, rel: "noreferrer", ...attributes },
        text,
      )
    : make("span", { class: "place code note", title: at }, text);
}

const moduleDot = module =>
  make("span", {
    class: module.isOutside ? "dot outside" : "dot",
    style: { "--hue": module.hue },
    title: module.title,
  });

/** Lets the arrow keys go through the elements of a list that match a selector. */
function roving(list, selector, event) {
  const steps = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
  const step = steps[event.key];
  if (step === undefined) {
    return false;
  }
  const items = [...list.querySelectorAll(selector)];
  const next = items.indexOf(document.activeElement) + step;
  const target = items[Math.max(0, Math.min(items.length - 1, next))];
  if (target) {
    event.preventDefault();
    target.focus();
  }
  return true;
}
