package io.rizhi.gateway.session;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.gateway.platform.GatewayProperties;
import io.rizhi.gateway.session.model.SessionLimits;
import io.rizhi.kit.event.Subscription;
import io.rizhi.kit.mongo.IndexDeclarations;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of the sessions. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private final SecureRandom random = new SecureRandom();

    @Bean
    SessionLimits sessionLimits(GatewayProperties properties) {
        GatewayProperties.Session session = properties.session();
        return new SessionLimits(session.idleFor(), session.absoluteFor(), session.touchAfter());
    }

    @Bean
    Sessions sessions(MongoDatabase database, SessionLimits limits) {
        return new MongoSessions(database, limits);
    }

    @Bean
    IndexDeclarations sessionIndexes() {
        return MongoSessions.indexes();
    }

    @Bean
    SessionLookup sessionLookup(Sessions sessions, SessionLimits limits, GatewayProperties properties, Clock clock) {
        return new SessionLookup(sessions, limits, properties.session().cacheFor(), clock);
    }

    @Bean
    SessionCookie sessionCookie(GatewayProperties properties, SessionLimits limits) {
        return new SessionCookie(
                switch (properties.session().cookie()) {
                    case SECURE -> SessionCookie.Mode.SECURE;
                    case LOCALHOST -> SessionCookie.Mode.LOCALHOST;
                },
                limits);
    }

    @Bean
    SessionFilter sessionFilter(SessionCookie cookie, SessionLookup lookup, GatewayProperties properties) {
        return new SessionFilter(cookie, lookup, properties.publicOrigins());
    }

    @Bean
    StartSession startSession(Sessions sessions, SessionLimits limits, Clock clock) {
        return new StartSession(sessions, limits, random, clock);
    }

    @Bean
    RenewSession renewSession(Sessions sessions, SessionLookup lookup) {
        return new RenewSession(sessions, lookup, random);
    }

    @Bean
    EndSessions endSessions(Sessions sessions, SessionLookup lookup) {
        return new EndSessions(sessions, lookup);
    }

    @Bean
    RefreshSessions refreshSessions(
            Sessions sessions, SessionLookup lookup, PeopleSource people, EndSessions endSessions) {
        return new RefreshSessions(sessions, lookup, people, endSessions);
    }

    @Bean
    Subscription peopleWhoLeaveOrChange(EndSessions endSessions, RefreshSessions refreshSessions) {
        return new PersonListener(endSessions, refreshSessions).subscription();
    }
}
