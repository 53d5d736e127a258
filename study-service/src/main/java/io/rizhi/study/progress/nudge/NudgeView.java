package io.rizhi.study.progress.nudge;

import java.util.List;

/**
 * What became of a nudge.
 *
 * @param nudgeId the nudge
 * @param sentTo the people who are told
 * @param skipped the others, with the reason
 */
public record NudgeView(String nudgeId, List<String> sentTo, List<NudgeSkip> skipped) {}
