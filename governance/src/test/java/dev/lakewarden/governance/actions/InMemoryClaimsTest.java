package dev.lakewarden.governance.actions;

import java.time.InstantSource;

class InMemoryClaimsTest extends ClaimsContract {
    private final InMemoryClaims claims = new InMemoryClaims("laptop", InstantSource.system());

    @Override
    protected Claims claims() {
        return claims;
    }

    @Override
    protected String host() {
        return "laptop";
    }
}
