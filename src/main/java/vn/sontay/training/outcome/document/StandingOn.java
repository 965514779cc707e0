package vn.sontay.training.outcome.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** All that stands on a document, in whatever feature (DOC-11). */
@ApplicationScoped
public class StandingOn {

    private final Iterable<DocumentUses> features;

    protected StandingOn() {
        this(List.of());
    }

    @Inject
    StandingOn(@Any Instance<DocumentUses> features) {
        this((Iterable<DocumentUses>) features);
    }

    /** For tests outside the container. */
    StandingOn(Iterable<DocumentUses> features) {
        this.features = features;
    }

    List<DocumentUses.Use> document(long documentId) {
        List<DocumentUses.Use> all = new ArrayList<>();
        features.forEach(each -> all.addAll(each.of(documentId)));
        return all;
    }
}
