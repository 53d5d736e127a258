package io.rizhi.testkit.caller;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;

/**
 * Who calls a service in a test. {@code client.get().uri("/api/v1/…").headers(Caller.member("p1").of("study"))} sends the
 * token that the gateway would send.
 *
 * @param subject person id, or the service's name
 * @param roles of admin, manager, member; or service
 * @param rolesVersion version of the person's roles
 * @param scope units a manager manages
 * @param language zh-CN or en
 * @param zone IANA time zone
 * @param name display name
 * @param issuer gateway, or the calling service
 */
public record Caller(
        String subject,
        List<String> roles,
        int rolesVersion,
        List<String> scope,
        String language,
        String zone,
        String name,
        String issuer) {
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Map<Use, Held> HELD = new ConcurrentHashMap<>();

    public static Caller member(String personId) {
        return person(personId, List.of("member"));
    }

    public static Caller admin(String personId) {
        return person(personId, List.of("admin", "member"));
    }

    public static Caller manager(String personId, String... units) {
        return person(personId, List.of("manager", "member")).withScope(units);
    }

    public static Caller person(String personId, List<String> roles) {
        return new Caller(personId, List.copyOf(roles), 1, List.of(), "zh-CN", "Asia/Shanghai", personId, "gateway");
    }

    /** Another of our services, calling an internal endpoint. */
    public static Caller service(String service) {
        return new Caller(service, List.of("service"), 1, List.of(), "zh-CN", "UTC", service, service);
    }

    public Caller withScope(String... units) {
        return new Caller(subject, roles, rolesVersion, List.of(units), language, zone, name, issuer);
    }

    public Caller withLanguage(String other) {
        return new Caller(subject, roles, rolesVersion, scope, other, zone, name, issuer);
    }

    public Caller withZone(String other) {
        return new Caller(subject, roles, rolesVersion, scope, language, other, name, issuer);
    }

    public Caller withRolesVersion(int version) {
        return new Caller(subject, roles, version, scope, language, zone, name, issuer);
    }

    /** The claims of a token for this service, valid from now for two minutes. */
    public Map<String, Object> claims(String audience) {
        long now = Instant.ofEpochMilli(System.currentTimeMillis()).getEpochSecond();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", issuer);
        claims.put("aud", audience);
        claims.put("sub", subject);
        claims.put("iat", now);
        claims.put("exp", now + 120);
        claims.put("use", "internal");
        claims.put("sid", "session-of-" + subject);
        claims.put("roles", roles);
        claims.put("rv", rolesVersion);
        claims.put("scope", scope);
        claims.put("lang", language);
        claims.put("zone", zone);
        claims.put("name", name);
        return claims;
    }

    /** A signed token for this service, valid for a minute and a half at least. Signing is dear, so it is kept a while. */
    public String token(String audience) {
        return HELD.compute(new Use(this, audience), (use, held) -> held != null && held.isFresh() ? held : mint(use))
                .token();
    }

    private static Held mint(Use use) {
        var until = System.nanoTime() + FRESH.toNanos();
        return new Held(FakeIssuer.shared().sign(use.caller().claims(use.audience())), until);
    }

    private record Use(Caller caller, String audience) {}

    private record Held(String token, long until) {
        boolean isFresh() {
            return System.nanoTime() < until;
        }
    }

    /** The Authorization header of a call to this service. */
    public Consumer<HttpHeaders> of(String audience) {
        var token = token(audience);
        return headers -> headers.setBearerAuth(token);
    }
}
