/**
 * Draws reports: as a page with a map, as a Markdown table, as a Mermaid diagram and as an AsyncAPI
 * document. What is drawn comes from {@link dev.hardwire.tools.report}; nothing is read here but
 * this package's own resources.
 */
@NullMarked
package dev.hardwire.tools.render;

import org.jspecify.annotations.NullMarked;
