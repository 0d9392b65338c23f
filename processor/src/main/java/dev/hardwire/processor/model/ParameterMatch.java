package dev.hardwire.processor.model;

/** By what a callback's parameters are matched with an event's. */
public enum ParameterMatch {
  NAME,
  POSITION,
  TYPE
}
