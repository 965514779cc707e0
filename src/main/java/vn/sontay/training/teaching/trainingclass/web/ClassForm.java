package vn.sontay.training.teaching.trainingclass.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassDetails;
import vn.sontay.training.teaching.trainingclass.ClassFacts;

/** What is typed about a class, as it was typed. */
public class ClassForm {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private String title = "";
    private String place = "";
    private String startsOn = "";
    private String endsOn = "";
    private String organiser = "";
    private String legalBasis = "";
    private String plan = "";
    private String[] trainers = {};

    void fill(ClassFacts facts) {
        title = facts.title();
        place = facts.place();
        startsOn = Dates.day(facts.startsOn());
        endsOn = Dates.day(facts.endsOn());
        organiser = String.valueOf(facts.organiserUnitId());
        legalBasis = facts.legalBasis();
        plan = facts.planCode() == null ? "" : facts.planCode();
        trainers = facts.trainerIds().stream().map(String::valueOf).toArray(String[]::new);
    }

    /** @throws RuleException beside the field that is wrong */
    ClassDetails details() {
        LocalDate first = date("startsOn", startsOn);
        LocalDate last = date("endsOn", endsOn);
        if (!ID.matcher(organiser).matches()) {
            throw RuleException.at("organiser", "trainingclass.organiserMissing");
        }
        return new ClassDetails(title, place, first, last, Long.parseLong(organiser), legalBasis,
                plan.isEmpty() ? null : plan);
    }

    Set<Long> trainerIds() {
        return Arrays.stream(trainers).filter(id -> ID.matcher(id).matches()).map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    static LocalDate date(String field, String typed) {
        if (typed.isBlank()) {
            throw RuleException.at(field, "trainingclass.dateMissing");
        }
        return Dates.parse(field, typed);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(String startsOn) {
        this.startsOn = startsOn;
    }

    public String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(String endsOn) {
        this.endsOn = endsOn;
    }

    public String getOrganiser() {
        return organiser;
    }

    public void setOrganiser(String organiser) {
        this.organiser = organiser == null ? "" : organiser;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan == null ? "" : plan;
    }

    public String[] getTrainers() {
        return trainers.clone();
    }

    public void setTrainers(String[] trainers) {
        this.trainers = trainers.clone();
    }
}
