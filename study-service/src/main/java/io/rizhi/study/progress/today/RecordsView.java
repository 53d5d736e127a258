package io.rizhi.study.progress.today;

import java.util.List;

/** @param items the caller's records */
public record RecordsView(List<RecordListView> items) {}
