package io.rizhi.planted.cycle.two;

import io.rizhi.planted.cycle.one.One;

public record Two(One one) {}
