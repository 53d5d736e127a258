package io.rizhi.study.statistics.query;

import io.rizhi.study.directory.person.PersonFacts;
import io.rizhi.study.ids.UnitId;
import io.rizhi.study.statistics.model.CountedRecord;
import io.rizhi.study.statistics.model.PersonNumbers;
import java.util.List;

/**
 * A person with numbers.
 *
 * @param person the person
 * @param unit where the person belonged on the date
 * @param numbers the numbers
 * @param records what they come from
 */
public record CountedPerson(PersonFacts person, UnitId unit, PersonNumbers numbers, List<CountedRecord> records) {}
