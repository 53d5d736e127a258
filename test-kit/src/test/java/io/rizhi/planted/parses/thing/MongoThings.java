package io.rizhi.planted.parses.thing;

import org.bson.Document;
import org.bson.conversions.Bson;

final class MongoThings {
    Bson filter(String text) {
        return Document.parse(text);
    }
}
