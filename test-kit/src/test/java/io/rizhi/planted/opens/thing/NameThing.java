package io.rizhi.planted.opens.thing;

import com.mongodb.reactivestreams.client.ClientSession;
import com.mongodb.reactivestreams.client.MongoClient;
import org.reactivestreams.Publisher;

final class NameThing {
    Publisher<ClientSession> session(MongoClient client) {
        return client.startSession();
    }
}
