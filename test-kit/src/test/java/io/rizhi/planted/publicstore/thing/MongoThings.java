package io.rizhi.planted.publicstore.thing;

public final class MongoThings {}
