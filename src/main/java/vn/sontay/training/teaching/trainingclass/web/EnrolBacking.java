package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.OrganisationQueries;
import vn.sontay.training.people.organisation.PersonOnDay;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.EnrolPeople;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;
import vn.sontay.training.teaching.trainingclass.EnrolmentService;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;

/** Finds people and puts them into a class. */
@Named
@RequestScoped
public class EnrolBacking {

    /** How many people one search shows, and how many of a unit: as many as are enrolled at once. */
    private static final int MOST_SHOWN = 50;
    private static final int MOST_OF_A_UNIT = 200;

    @Inject
    Parameters parameters;

    @Inject
    Filters filters;

    @Inject
    Form form;

    @Inject
    ClassQueries classes;

    @Inject
    OrganisationQueries organisation;

    @Inject
    EnrolmentService service;

    @Inject
    WaitingPlacesBacking places;

    @Inject
    Clock clock;

    @Inject
    Seen seen;

    private ClassFacts facts;
    private Map<Long, EnrolmentRow> enrolled = Map.of();
    private Search search;
    private List<PersonOnDay> found = List.of();

    /**
     * Who is looked for.
     *
     * @param q part of the name; empty for all
     * @param unit to which they belong, or to one below it; null for all
     */
    public record Search(@Size(max = 200, message = "web.tooLong") String q, @Nullable Long unit) {
    }

    @PostConstruct
    void read() {
        facts = classes.facts(parameters.id("class"));
        enrolled = classes.enrolments(facts.classId()).stream()
                .collect(Collectors.toMap(EnrolmentRow::personId, row -> row,
                        (one, other) -> one.active() ? one : other));
        form.show("joinedOn", LocalDate.now(clock).isAfter(facts.endsOn()) ? facts.startsOn() : LocalDate.now(clock));
        search = filters.read(Search.class);
        found = organisation.searchPeople(search.q(), search.unit(), most() + 1);
        seen.people(getFound());
    }

    public String enrol() {
        EnrolPeople command = form.with("classId", facts.classId()).read(EnrolPeople.class);
        boolean all = service.enrol(command) == command.people().size();
        return "/admin/enrol?faces-redirect=true&m=trainingclass." + (all ? "enrolled" : "enrolledAndWaiting")
                + "&class=" + facts.classId();
    }

    /** @return the people whom the search found, those who are in the class already among them */
    public List<PersonOnDay> getFound() {
        return found.subList(0, Math.min(found.size(), most()));
    }

    /** @return whether there are more than the list shows */
    public boolean isMore() {
        return found.size() > most();
    }

    private int most() {
        return search.unit() == null ? MOST_SHOWN : MOST_OF_A_UNIT;
    }

    /** @return the person's place in the class, or null when they never were in it */
    public @Nullable EnrolmentRow enrolment(long personId) {
        return enrolled.get(personId);
    }

    /** @return whether the person teaches the class, and so can't be in it */
    public boolean teaches(long personId) {
        return facts.trainerIds().contains(personId);
    }

    /** @return whether the person waits for a place in the class */
    public boolean waits(long personId) {
        return facts.places() != null
                && places.ofClass(facts.classId()).stream().anyMatch(each -> each.personId() == personId);
    }

    /** @return whether the person can be chosen: never was in the class, doesn't teach it, doesn't wait */
    public boolean offered(long personId) {
        return !waits(personId) && !enrolled.containsKey(personId) && !teaches(personId);
    }

    /** @return whether the class began before today */
    public boolean isBegun() {
        return LocalDate.now(clock).isAfter(facts.startsOn());
    }

    /** @return how many people are in the class now */
    public long getPeople() {
        return enrolled.values().stream().filter(EnrolmentRow::active).count();
    }

    public ClassFacts getFacts() {
        return facts;
    }

    public Search getSearch() {
        return search;
    }
}
