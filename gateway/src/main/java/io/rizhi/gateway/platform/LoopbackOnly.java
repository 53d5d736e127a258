package io.rizhi.gateway.platform;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;

/** A cookie without the Secure flag must not leave this computer: the gateway then listens on loopback or not at all. */
final class LoopbackOnly implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(LoopbackOnly.class);

    private final GatewayProperties.Cookie cookie;
    private final @Nullable InetAddress address;

    LoopbackOnly(GatewayProperties.Cookie cookie, @Nullable InetAddress address) {
        this.cookie = cookie;
        this.address = address;
    }

    @Override
    public void afterPropertiesSet() {
        if (cookie == GatewayProperties.Cookie.SECURE) {
            return;
        }
        if (address == null || !address.isLoopbackAddress()) {
            throw new IllegalStateException("server.address: " + address
                    + " (expected: a loopback address, because rizhi.gateway.session.cookie is localhost)");
        }
        LOG.warn("session cookies go over plain http; this is for one computer only");
    }
}
