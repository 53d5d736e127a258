package io.rizhi.study.reading.session;

import io.rizhi.study.ids.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sessions written last, so that the next beat finds its session without a read. Bounded; the oldest leave first. */
final class SessionMemory {

    private static final int MOST = 10_000;

    private final Map<String, StoredSession> sessions = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, StoredSession> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<StoredSession> find(String id, PersonId person) {
        return Optional.ofNullable(sessions.get(id))
                .filter(stored -> stored.session().personId().equals(person));
    }

    synchronized void remember(StoredSession stored) {
        sessions.put(stored.session().id(), stored);
    }

    synchronized void forget(String id) {
        sessions.remove(id);
    }
}
