package io.rizhi.planted.names.thing;

final class ThingManager {}
