package io.rizhi.testkit.house;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/**
 * Short blocking that no pipeline can avoid: loading a class, drawing random bytes, writing a log line; and writing the
 * OpenAPI document, which only tests ask for.
 */
public final class AllowedBlocking implements BlockHoundIntegration {
    @Override
    public void applyTo(BlockHound.Builder builder) {
        builder.allowBlockingCallsInside("java.lang.ClassLoader", "loadClass")
                .allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
                .allowBlockingCallsInside("java.util.UUID", "randomUUID")
                .allowBlockingCallsInside("java.util.ResourceBundle", "getBundle")
                .allowBlockingCallsInside("java.util.ServiceLoader", "loadProvider")
                .allowBlockingCallsInside("java.util.zip.ZipFile", "getEntry")
                .allowBlockingCallsInside("org.springdoc.api.AbstractOpenApiResource", "getOpenApi")
                .allowBlockingCallsInside("java.time.zone.ZoneRulesProvider", "<clinit>")
                .allowBlockingCallsInside("com.mongodb.internal.Locks", "withLock")
                .allowBlockingCallsInside("com.mongodb.internal.Locks", "checkedWithLock")
                .allowBlockingCallsInside("com.mongodb.internal.Locks", "withInterruptibleLock")
                .allowBlockingCallsInside("com.mongodb.internal.Locks", "checkedWithInterruptibleLock")
                .allowBlockingCallsInside("com.mongodb.internal.Locks", "lockInterruptibly")
                .allowBlockingCallsInside("ch.qos.logback.core.OutputStreamAppender", "append");
    }
}
