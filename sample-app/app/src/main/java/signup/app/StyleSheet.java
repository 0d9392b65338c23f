package signup.app;

/** The looks of the page, light or dark as the reader prefers. */
final class StyleSheet {
  static final String CSS =
      """
      :root {
        color-scheme: light dark;
        --ground: #f4f5f7; --card: #ffffff; --text: #1c2330; --faint: #5a6475; --line: #d5dae3;
        --accent: #2456c9; --on-accent: #ffffff; --good: #17663a; --good-ground: #e3f4ea;
        --bad: #8f2015; --bad-ground: #fbe9e7; --code: #eef1f6;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --ground: #12151b; --card: #1b2029; --text: #e6e9ef; --faint: #a2abba; --line: #333b49;
          --accent: #8db0ff; --on-accent: #0d1830; --good: #8fdcae; --good-ground: #15301f;
          --bad: #ffb4a8; --bad-ground: #3b1a16; --code: #12161d;
        }
      }
      * { box-sizing: border-box; }
      body {
        margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 46rem;
        background: var(--ground); color: var(--text);
        font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
      }
      h1 { margin: 0; font-size: 2rem; line-height: 1.2; letter-spacing: -0.02em; }
      h2 { margin: 0; font-size: 1.05rem; }
      header p { margin: .4rem 0 1.75rem; color: var(--faint); }
      code, pre { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: .9em; }
      .card {
        margin: 0 0 1rem; padding: 1.25rem; border: 1px solid var(--line); border-radius: .75rem;
        background: var(--card);
      }
      form { display: grid; grid-template-columns: 1fr 1fr auto; gap: 1rem; align-items: end; }
      label { display: block; margin-bottom: .3rem; font-weight: 600; font-size: .9rem; }
      input, button { width: 100%; min-height: 2.75rem; border-radius: .5rem; font: inherit; }
      input { padding: 0 .75rem; border: 1px solid var(--faint); background: var(--ground); color: inherit; }
      button {
        padding: 0 1.5rem; border: 0; background: var(--accent); color: var(--on-accent);
        font-weight: 600; cursor: pointer;
      }
      button:hover { filter: brightness(1.08); }
      :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
      .outcome { margin: 1.5rem 0 1rem; padding: .8rem 1.25rem; border-radius: .75rem; font-weight: 600; }
      .outcome { overflow-wrap: anywhere; }
      .completed { background: var(--good-ground); color: var(--good); }
      .refused, .broken-off, .unsent { background: var(--bad-ground); color: var(--bad); }
      article h2 { text-transform: capitalize; }
      article h2 code { margin-left: .5rem; font-weight: 400; text-transform: none; color: var(--faint); }
      article p { margin: .15rem 0 .75rem; color: var(--faint); overflow-wrap: anywhere; }
      article p:last-child { margin-bottom: 0; }
      pre {
        margin: 0; padding: .8rem 1rem; border-radius: .5rem; background: var(--code);
        white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.5;
      }
      section[aria-labelledby] { margin-top: 2rem; }
      ol { margin: .5rem 0 0; padding-left: 1.5rem; }
      li::marker { color: var(--faint); }
      section[aria-labelledby] p { margin: .5rem 0 0; color: var(--faint); }
      @media (max-width: 36rem) { form { grid-template-columns: 1fr; } }
      """;

  private StyleSheet() {}
}
