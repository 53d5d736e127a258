package io.rizhi.quiz.ids;

/** The id of one report about a question. */
public record ReportId(String value) {
    public ReportId {
        Ids.check("ReportId", value);
    }
}
