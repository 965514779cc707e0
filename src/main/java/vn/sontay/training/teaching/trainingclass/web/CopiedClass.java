package vn.sontay.training.teaching.trainingclass.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.ClassTitle;
import vn.sontay.training.teaching.trainingclass.SessionPlan;
import vn.sontay.training.teaching.trainingclass.SessionQueries;
import vn.sontay.training.web.Form;

/** What a form for a new class shows of the one of which it is to be a copy (CLS-24). */
@RequestScoped
public class CopiedClass {

    @Inject
    ClassQueries classes;

    @Inject
    SessionQueries sessions;

    @Inject
    Clock clock;

    /** @return the class, to its staff */
    public ClassFacts facts(long classId) {
        return classes.facts(classId);
    }

    /** @return the same day of the week as its first one, a week ahead at least, so that all its sessions keep theirs */
    public LocalDate proposedStart(ClassFacts facts) {
        return LocalDate.now(clock).plusWeeks(1).with(TemporalAdjusters.nextOrSame(facts.startsOn().getDayOfWeek()));
    }

    /** Fills the form: everything that another class of the kind would have too. */
    public void show(Form form, ClassFacts facts, LocalDate start) {
        long days = ChronoUnit.DAYS.between(facts.startsOn(), start);
        List<SessionPlan> shifted = SessionPlan.shifted(sessions.sessions(facts.classId()), days);
        form.show(facts);
        form.showRows(shifted);
        form.show("title", ClassTitle.next(facts.title(), classes.titles(facts.organiserUnitId())));
        form.show("endsOn", shifted.isEmpty()
                ? facts.endsOn().plusDays(days)
                : latest(facts.endsOn().plusDays(days), shifted.getLast().heldOn()));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
