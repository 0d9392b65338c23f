/**
 * Makes stored deliveries: what is stored of a fire, the scheduler that finds what is due, and what
 * becomes of each attempt. Called by what generated code calls; reads and writes by the package for
 * databases.
 */
@NullMarked
package dev.hardwire.durable.engine;

import org.jspecify.annotations.NullMarked;
