package io.rizhi.planted.unmarked.thing;

final class Thing {}
