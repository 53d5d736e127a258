package io.rizhi.study.progress.record;

import io.rizhi.kit.outbox.Revision;
import io.rizhi.study.progress.model.StudyRecord;

/**
 * A study record with the revision on which a decision about it rests.
 *
 * @param record the record
 * @param revision what was read
 */
public record StoredRecord(StudyRecord record, Revision revision) {}
