package io.rizhi.study.plan.draft;

import java.util.List;

/**
 * What stands against publishing.
 *
 * @param isPublishable whether no finding is an error
 * @param headCount people in the audience today
 * @param findings errors and warnings
 */
public record PublishCheckView(boolean isPublishable, long headCount, List<CheckFinding> findings) {}
