package vn.sontay.training.outcome.breach.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.outcome.breach.BreachFacts;
import vn.sontay.training.outcome.breach.BreachQueries;

/** The breaches of the caller's units. */
@Named
@RequestScoped
public class BreachesBacking {

    @Inject
    BreachQueries queries;

    private List<BreachFacts> all = List.of();

    @PostConstruct
    void read() {
        all = queries.list();
    }

    public List<BreachFacts> getAll() {
        return all;
    }
}
