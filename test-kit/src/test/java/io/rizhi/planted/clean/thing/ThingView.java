package io.rizhi.planted.clean.thing;

record ThingView(String id) {}
