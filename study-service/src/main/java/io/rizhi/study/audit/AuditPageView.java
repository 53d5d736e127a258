package io.rizhi.study.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the trail.
 *
 * @param items newest first
 * @param next  cursor of the next page; null on the last one
 */
record AuditPageView(List<AuditEntryView> items, @Nullable String next) {}
