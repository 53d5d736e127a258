package io.rizhi.kit.security;

import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** {@code /actuator/jwks}: the public keys of this service, on the management port. */
@Endpoint(id = "jwks")
public final class JwksEndpoint {

    private final TokenSigner signer;

    JwksEndpoint(TokenSigner signer) {
        this.signer = signer;
    }

    /** The keys in JWKS form. */
    @ReadOperation
    public Map<String, Object> keys() {
        return signer.publicKeys();
    }
}
