package io.rizhi.kit.security;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** A verified token in Spring Security's terms. */
public final class CallerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Caller caller;

    /** A caller whose token has been verified. */
    public CallerAuthentication(Caller caller) {
        super(List.of(new SimpleGrantedAuthority(caller.isService() ? "service" : "person")));
        this.caller = caller;
        setAuthenticated(true);
    }

    static CallerAuthentication of(Jwt token) {
        return new CallerAuthentication(Caller.of(token));
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }
}
