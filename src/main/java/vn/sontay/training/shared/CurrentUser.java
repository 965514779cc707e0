package vn.sontay.training.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The caller of this request. Set once, by the sign-in mechanism, before anything else of the request runs. */
@RequestScoped
public class CurrentUser {

    private @Nullable Caller caller;
    private Supplier<@Nullable Long> concerned = () -> null;
    private boolean keepsDrafts = true;

    /** Says who calls; for the sign-in mechanism, and for start-up work that acts as the system. */
    public void is(Caller newCaller) {
        this.caller = newCaller;
    }

    /** Says whether the caller's account has drafts; for the sign-in mechanism, which has read it with the session. */
    public void keepsDrafts(boolean some) {
        this.keepsDrafts = some;
    }

    /** @return false when the account had no draft as this request began */
    public boolean keepsDrafts() {
        return keepsDrafts;
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

    /**
     * For what belongs to the whole installation, such as the bank of questions (SEC-15). The trail of no unit tells it.
     *
     * @throws RefusedException when the caller doesn't administer all of it
     */
    public void requireInstallation() {
        if (!require().scope(Roles.ADMINISTRATOR).everything()) {
            throw new RefusedException();
        }
        concerned = () -> null;
    }

    /** @return the caller's name as the audit trail and "recorded by" columns keep it */
    public String name() {
        return caller().map(Caller::fullName).orElse("Hệ thống");
    }

    /** Says which unit this request concerns; for whoever checks the scope, so that the trail can tell. */
    public void concerns(long unitId) {
        concerned = () -> unitId;
    }

    /** The same where finding it costs a statement; it is looked up only if something is written to the trail. */
    public void concerns(Supplier<@Nullable Long> unitId) {
        concerned = unitId;
    }

    /** @return the unit that this request concerns, or null when no scope was checked */
    public @Nullable Long concernedUnit() {
        return concerned.get();
    }
}
