package vn.sontay.training.shared.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What all features let go of by the clock. */
@ApplicationScoped
public class Expiries {

    private final Iterable<Expiring> features;

    protected Expiries() {
        this(List.of());
    }

    @Inject
    Expiries(@Any Instance<Expiring> features) {
        this((Iterable<Expiring>) features);
    }

    /** For tests outside the container. */
    public Expiries(Iterable<Expiring> features) {
        this.features = features;
    }

    /** @return all of them; what a feature does in some order stays in that order */
    public List<Expiry> all() {
        List<Expiry> all = new ArrayList<>();
        features.forEach(each -> all.addAll(each.expiries()));
        return all;
    }
}
