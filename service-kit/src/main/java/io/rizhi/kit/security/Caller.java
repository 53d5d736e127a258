package io.rizhi.kit.security;

import io.rizhi.kit.problem.KitProblems;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who is calling, as the signed token says. Controllers take it as an argument.
 *
 * @param personId subject of the token; the name of the service for a call between services
 * @param roles of the person, or {@code service}
 * @param rolesVersion counts changes of the roles; 0 for services
 * @param scopeUnits top units the person looks after; empty for most
 * @param sessionId login session, empty for services
 * @param language {@code zh-CN} or {@code en}
 * @param zone of the person
 * @param displayName for texts about this person; never stored
 * @param onBehalfOf person a calling service acts for, or null
 */
public record Caller(
        String personId,
        Set<String> roles,
        int rolesVersion,
        List<String> scopeUnits,
        String sessionId,
        String language,
        ZoneId zone,
        String displayName,
        @Nullable String onBehalfOf) {

    public static final String ADMIN = "admin";
    public static final String MANAGER = "manager";
    public static final String SERVICE = "service";

    public Caller {
        roles = Set.copyOf(roles);
        scopeUnits = List.copyOf(scopeUnits);
    }

    static Caller of(Jwt token) {
        return new Caller(
                token.getSubject(),
                Set.copyOf(strings(token, "roles")),
                token.getClaim("rv") instanceof Number version ? version.intValue() : 0,
                strings(token, "scope"),
                text(token, "sid", ""),
                text(token, "lang", "zh-CN"),
                ZoneId.of(text(token, "zone", "Asia/Shanghai")),
                text(token, "name", ""),
                token.getClaimAsString("for"));
    }

    public boolean isAdmin() {
        return roles.contains(ADMIN);
    }

    public boolean isService() {
        return roles.contains(SERVICE);
    }

    /** Refuses everybody but an admin with 403. */
    public void requireAdmin() {
        requireAny(ADMIN);
    }

    /** Refuses everybody but an admin or a manager with 403. */
    public void requireManager() {
        requireAny(ADMIN, MANAGER);
    }

    /** Refuses everybody but another service with 403. */
    public void requireService() {
        requireAny(SERVICE);
    }

    /** Refuses with 403 unless the caller has one of the roles. */
    public void requireAny(String... allowed) {
        for (String role : allowed) {
            if (roles.contains(role)) {
                return;
            }
        }
        throw KitProblems.FORBIDDEN.exception();
    }

    private static List<String> strings(Jwt token, String claim) {
        List<String> values = token.getClaimAsStringList(claim);
        return values == null ? List.of() : values;
    }

    private static String text(Jwt token, String claim, String otherwise) {
        String value = token.getClaimAsString(claim);
        return value == null ? otherwise : value;
    }
}
