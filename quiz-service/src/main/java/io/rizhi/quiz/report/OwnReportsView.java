package io.rizhi.quiz.report;

import java.util.List;

/** The caller's reports about questions of one attempt, oldest first. */
record OwnReportsView(List<OwnReportView> items) {}
