package vn.sontay.training.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The caller of this request. Set once, by the sign-in mechanism, before anything else of the request runs. */
@RequestScoped
public class CurrentUser {

    private @Nullable Caller caller;

    /** Says who calls; for the sign-in mechanism, and for start-up work that acts as the system. */
    public void is(Caller newCaller) {
        this.caller = newCaller;
    }

    /** @return the caller, or empty when nobody is signed in */
    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    /**
     * @return the caller
     * @throws RefusedException when nobody is signed in
     */
    public Caller require() {
        return caller().orElseThrow(RefusedException::new);
    }

    /** @return the caller's name as the audit trail and "recorded by" columns keep it */
    public String name() {
        return caller().map(Caller::fullName).orElse("Hệ thống");
    }
}
