package vn.sontay.training.people.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.audit.chain.ChainFinding;
import vn.sontay.training.people.audit.chain.ChainQueries;
import vn.sontay.training.web.Parameters;

/** What a look at the chain of the trail has found, where the address asks for one. */
@Named
@RequestScoped
public class ChainBacking {

    @Inject
    ChainQueries queries;

    @Inject
    Parameters parameters;

    private @Nullable ChainFinding finding;

    @PostConstruct
    void look() {
        finding = parameters.text("check").isEmpty() ? null : queries.check();
    }

    public @Nullable ChainFinding getFinding() {
        return finding;
    }
}
