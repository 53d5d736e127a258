package io.rizhi.planted.cycle.one;

import io.rizhi.planted.cycle.two.Two;

public record One(Two two) {}
