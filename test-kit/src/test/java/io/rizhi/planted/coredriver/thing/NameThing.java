package io.rizhi.planted.coredriver.thing;

import org.bson.Document;

record NameThing(Document document) {}
