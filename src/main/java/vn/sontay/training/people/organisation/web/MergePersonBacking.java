package vn.sontay.training.people.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.people.organisation.PeopleQueries;
import vn.sontay.training.people.organisation.PersonFacts;
import vn.sontay.training.people.organisation.merge.MergeCandidate;
import vn.sontay.training.people.organisation.merge.MergeQueries;
import vn.sontay.training.people.organisation.merge.MergedRecord;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;

/** Looks for another record of the same person, and shows those that went into this one. */
@Named
@RequestScoped
public class MergePersonBacking {

    /** What the address asks for. */
    private record Asked(String q) {
    }

    @Inject
    Parameters parameters;

    @Inject
    Filters filters;

    @Inject
    PeopleQueries people;

    @Inject
    MergeQueries queries;

    @Inject
    Seen seen;

    private PersonFacts facts;
    private List<MergeCandidate> candidates = List.of();
    private List<MergedRecord> merged = List.of();

    @PostConstruct
    void read() {
        facts = people.ownFacts(parameters.id("id"));
        candidates = seen.people(queries.candidates(facts.personId(), filters.read(Asked.class).q()));
        merged = queries.merged(facts.personId());
    }

    public PersonFacts getFacts() {
        return facts;
    }

    public List<MergeCandidate> getCandidates() {
        return candidates;
    }

    /** @return the records that went into this one, the last one first */
    public List<MergedRecord> getMerged() {
        return merged;
    }
}
