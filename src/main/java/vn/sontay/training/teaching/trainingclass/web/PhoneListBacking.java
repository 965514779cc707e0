package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.PhoneListQueries;
import vn.sontay.training.teaching.trainingclass.PhoneRow;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;

/** Whom of a class to call, to tap and as a text to copy. */
@Named
@RequestScoped
public class PhoneListBacking {

    @Inject
    Parameters parameters;

    @Inject
    ClassQueries classes;

    @Inject
    PhoneListQueries queries;

    @Inject
    Seen seen;

    private ClassFacts facts;
    private List<PhoneRow> people = List.of();

    @PostConstruct
    void read() {
        facts = classes.facts(parameters.id("class"));
        people = seen.people(queries.people(facts.classId()));
    }

    public ClassFacts getFacts() {
        return facts;
    }

    public List<PhoneRow> getPeople() {
        return people;
    }

    /** @return a line for each who has a phone */
    public String getLines() {
        return people.stream().filter(each -> each.phone() != null).map(each -> each.fullName() + ": " + each.phone())
                .collect(Collectors.joining("\n"));
    }
}
