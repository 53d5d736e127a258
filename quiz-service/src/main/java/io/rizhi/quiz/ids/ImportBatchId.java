package io.rizhi.quiz.ids;

/** The id of one import batch. */
public record ImportBatchId(String value) {
    public ImportBatchId {
        Ids.check("ImportBatchId", value);
    }
}
