package io.rizhi.gateway.session.model;

import io.rizhi.gateway.ids.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Sessions for tests; valid by default. */
public final class SessionFixtures {

    public static final Instant SIGNED_IN = Instant.parse("2026-11-24T08:00:00Z");
    public static final SessionLimits LIMITS =
            new SessionLimits(Duration.ofHours(8), Duration.ofDays(7), Duration.ofMinutes(1));

    private SessionFixtures() {}

    public static PersonFacts aMember(String id) {
        return new PersonFacts(
                new PersonId(id), "王芳", List.of("member"), 1, List.of(), "zh-CN", "Asia/Shanghai", "示例单位", false, 0);
    }

    /** A member whose password somebody else has replaced so many times, and who has not changed it since. */
    public static PersonFacts aMemberWithGivenPassword(String id, int credentialsVersion) {
        return new PersonFacts(
                new PersonId(id),
                "王芳",
                List.of("member"),
                1,
                List.of(),
                "zh-CN",
                "Asia/Shanghai",
                "示例单位",
                true,
                credentialsVersion);
    }

    public static PersonFacts aManager(String id, int rolesVersion, String... units) {
        return new PersonFacts(
                new PersonId(id),
                "李强",
                List.of("manager", "member"),
                rolesVersion,
                List.of(units),
                "zh-CN",
                "Asia/Shanghai",
                "示例单位",
                false,
                0);
    }

    public static Session aSession(String key, String sid, PersonFacts person) {
        return new Session(
                key,
                sid,
                "csrf-key-of-" + sid,
                person,
                "Firefox · Windows",
                SIGNED_IN,
                SIGNED_IN,
                SIGNED_IN.plus(LIMITS.absoluteFor()));
    }
}
