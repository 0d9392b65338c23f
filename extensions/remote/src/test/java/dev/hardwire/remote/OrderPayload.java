package dev.hardwire.remote;

/** What is sent of an order. */
public record OrderPayload(String order, long cents) {}
