package io.rizhi.gateway.routing;

import io.rizhi.kit.offload.Offload;

/** Signing has its own pool: a morning's rush of new sessions must not wait behind other work, nor be refused for it. */
record SigningPool(Offload offload) implements AutoCloseable {

    @Override
    public void close() {
        offload.close();
    }
}
