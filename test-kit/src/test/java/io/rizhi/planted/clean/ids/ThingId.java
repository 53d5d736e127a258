package io.rizhi.planted.clean.ids;

public record ThingId(String value) {}
