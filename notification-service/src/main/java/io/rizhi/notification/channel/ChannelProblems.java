package io.rizhi.notification.channel;

import io.rizhi.kit.problem.Problem;
import java.util.List;

/** Problems of channels. */
public final class ChannelProblems {

    static final Problem MAIL_NOT_ACCEPTED = Problem.of("mail-not-accepted", 422);

    private ChannelProblems() {}

    public static List<Problem> all() {
        return List.of(MAIL_NOT_ACCEPTED);
    }
}
