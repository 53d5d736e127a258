package io.rizhi.study.progress.today;

import io.rizhi.study.ids.RecordId;
import io.rizhi.study.plan.model.PublishedSection;
import io.rizhi.study.reading.model.ReadingSession;
import io.rizhi.study.reading.model.SectionCredit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the last reading session of each day has credited so far. */
final class Credits {

    private final Map<String, ReadingSession> lastOfDay = new HashMap<>();

    /** @param sessions newest first */
    Credits(List<ReadingSession> sessions) {
        sessions.forEach(session -> lastOfDay.putIfAbsent(key(session.recordId(), session.day()), session));
    }

    int secondsOf(RecordId record, int day, PublishedSection section) {
        ReadingSession session = lastOfDay.get(key(record, day));
        return session == null
                ? 0
                : session.sections().stream()
                        .filter(credit -> credit.sectionId().equals(section.sectionId()))
                        .filter(credit -> credit.hash().equals(section.hash()))
                        .mapToInt(SectionCredit::creditedSeconds)
                        .findFirst()
                        .orElse(0);
    }

    private static String key(RecordId record, int day) {
        return record.value() + ":" + day;
    }
}
