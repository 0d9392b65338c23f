/**
 * A headless Chromium for the tests of pages, driven by its DevTools protocol. It is in no way part
 * of what users get.
 */
@NullMarked
package dev.hardwire.browser;

import org.jspecify.annotations.NullMarked;
