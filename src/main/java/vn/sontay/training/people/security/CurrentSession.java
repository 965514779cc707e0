package vn.sontay.training.people.security;

import jakarta.enterprise.context.RequestScoped;

/** The session of this request, as its row is found. Set by the sign-in mechanism. */
@RequestScoped
public class CurrentSession {

    private String tokenHash = "";

    void is(String newTokenHash) {
        this.tokenHash = newTokenHash;
    }

    /** @return the key of its row; empty without a session */
    String tokenHash() {
        return tokenHash;
    }
}
