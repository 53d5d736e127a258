package io.rizhi.gateway.session;

class FakeSessionsTest extends SessionsStoreContract {

    @Override
    Sessions emptyStore() {
        return new FakeSessions();
    }
}
