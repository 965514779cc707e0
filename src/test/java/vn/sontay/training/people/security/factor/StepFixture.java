package vn.sontay.training.people.security.factor;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import vn.sontay.training.people.security.ProviderSession;
import vn.sontay.training.shared.Caller;

/** Lets sign-ins wait for their code, for tests of what ends them. */
public final class StepFixture {

    private StepFixture() {
    }

    /** @return the token of a sign-in that waits for its code */
    public static String waiting(EntityManager em, Clock clock, Caller caller, ProviderSession by) {
        return new SignInSteps(em, clock).begin(caller, false, by);
    }
}
