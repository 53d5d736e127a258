package io.rizhi.study.reading.model;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.RecordId;
import java.util.List;

/**
 * What a person may read for a day, with what is proved already.
 *
 * @param personId the reader
 * @param planId the plan
 * @param recordId the study record
 * @param day the day
 * @param sections the sections, without credit
 */
public record ReadingTask(PersonId personId, PlanId planId, RecordId recordId, int day, List<SectionCredit> sections) {

    public ReadingTask {
        sections = List.copyOf(sections);
    }
}
