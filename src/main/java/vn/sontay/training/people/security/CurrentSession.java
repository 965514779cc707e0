package vn.sontay.training.people.security;

import jakarta.enterprise.context.RequestScoped;

/** The session of this request, as its row is found. Set by the sign-in mechanism. */
@RequestScoped
public class CurrentSession {

    private String tokenHash = "";
    private boolean mustEnrol;

    void is(String newTokenHash, boolean enrolFirst) {
        this.tokenHash = newTokenHash;
        this.mustEnrol = enrolFirst;
    }

    /** @return whether its user can do nothing but set up a second factor (SFA-5) */
    public boolean mustEnrol() {
        return mustEnrol;
    }

    /** @return the key of its row; empty without a session */
    String tokenHash() {
        return tokenHash;
    }
}
