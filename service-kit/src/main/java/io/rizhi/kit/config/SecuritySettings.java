package io.rizhi.kit.config;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whom a service trusts and how it signs.
 *
 * @param audience own name in tokens that are sent to this service; absent where no tokens are accepted
 * @param issuer own name in tokens that this service signs; the audience when absent
 * @param issuers name of each trusted signer and the address of its public keys
 * @param openPaths paths that need no token, because their link is the proof; whole paths, none by default
 * @param keyFile private key of this service, made on first start with mode 0600; absent where nothing is signed
 */
@Validated
@ConfigurationProperties("rizhi.security")
public record SecuritySettings(
        @Nullable String audience,
        @Nullable String issuer,
        @NotNull @DefaultValue Map<String, String> issuers,
        @NotNull @DefaultValue List<String> openPaths,
        @Nullable Path keyFile) {

    /** Own name as a signer. */
    public String signer() {
        String name = issuer == null ? audience : issuer;
        if (name == null) {
            throw new IllegalStateException("rizhi.security.issuer: absent (expected: the name of this service)");
        }
        return name;
    }
}
