package io.rizhi.events;

/** Stands for a domain's class, so that a kit that uses one can be planted. */
public record EventOfADomain(String name) {}
