// Dark or light: as the reader's system has it, until the reader says otherwise.

const THEME = "hardwire-theme";
const prefersDark = matchMedia("(prefers-color-scheme: dark)");

// A page that was opened as a file may be denied a memory.
const remembered = () => {
  try {
    return localStorage.getItem(THEME);
  } catch {
    return null;
  }
};

const remember = theme => {
  try {
    localStorage.setItem(THEME, theme);
  } catch {
    // The choice holds for this visit.
  }
};

class Theme {
  #chosen = remembered();
  #changed;
  #button = byId("theme");

  constructor(changed) {
    this.#changed = changed;
    this.#button.addEventListener("click", () => this.toggle());
    prefersDark.addEventListener("change", () => this.#apply());
    this.#apply();
  }

  get isDark() {
    return this.#chosen ? this.#chosen === "dark" : prefersDark.matches;
  }

  toggle() {
    this.#chosen = this.isDark ? "light" : "dark";
    remember(this.#chosen);
    this.#apply();
  }

  #apply() {
    this.set(this.isDark);
    const label = this.isDark ? "Light colours" : "Dark colours";
    this.#button.replaceChildren(icon(this.isDark ? "sun" : "moon"));
    this.#button.setAttribute("aria-label", label);
    this.#button.title = `${label} (t)`;
  }

  set(isDark) {
    document.documentElement.dataset.theme = isDark ? "dark" : "light";
    this.#changed();
  }
}
