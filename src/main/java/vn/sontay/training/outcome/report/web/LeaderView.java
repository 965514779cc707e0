package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.Breakdown;
import vn.sontay.training.outcome.report.KnownDays;
import vn.sontay.training.outcome.report.TargetState;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.plan.Target;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Texts;

/** What the address of a leader's page says: the day asked for, and the plan and target one comes from. */
@Named
@RequestScoped
public class LeaderView {

    @Inject
    Filters filters;

    @Inject
    Form form;

    @Inject
    KnownDays knownDays;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private LeaderDays.Asked asked;
    private LocalDate asOf;
    private @Nullable LocalDate known;

    @PostConstruct
    void read() {
        asked = filters.read(LeaderDays.Asked.class);
        LocalDate today = LocalDate.now(clock);
        asOf = asked.asOf() == null ? today : asked.asOf();
        if (asOf.isAfter(today)) {
            asOf = today;
            filters.refuse(RuleException.at("asOf", "report.future"));
        }
        readKnown();
        boolean refused = !form.error("known").isEmpty();
        if (form.error("asOf").isEmpty() && !(refused && asked.asOf() == null)) {
            form.show("asOf", asOf);
        }
    }

    private void readKnown() {
        LocalDate wanted = asked.known();
        if (wanted != null) {
            Optional<RuleException> refused = knownDays.refusal(wanted);
            refused.ifPresent(filters::refuse);
            known = refused.isPresent() ? null : wanted;
            form.show("known", wanted);
        }
    }

    /** @return the day by whose end what counts had been recorded; null for all that is known now (RPT-12) */
    public @Nullable LocalDate getKnown() {
        return known;
    }

    /** @return the day of the figures, today where the address names none that can be used */
    public LocalDate getAsOf() {
        return asOf;
    }

    public String getPlan() {
        return asked.plan();
    }

    public String getTarget() {
        return asked.target();
    }

    /** @return for what classes are looked; empty for all */
    public String getWords() {
        return asked.q();
    }

    /** @return the days for the address of another page */
    public String getQuery() {
        return "asOf=" + asOf + (known == null ? "" : "&known=" + known);
    }

    /** Says that it can't be told what was known on the day asked for; all that is known now is shown instead. */
    void refuseKnown(String why) {
        filters.refuse(RuleException.at("known", why));
        known = null;
    }

    /** @return the days, plan and target for the address of another page */
    public String getTrail() {
        return getQuery() + come();
    }

    /** @return the same for all that is known now */
    public String getTrailNow() {
        return "asOf=" + asOf + come();
    }

    private String come() {
        return "&plan=" + texts.url(getPlan()) + "&target=" + texts.url(getTarget());
    }

    /** @return where one came from: the target, or the board */
    public String getBack() {
        return getTarget().isEmpty() ? "/leader/targets?" + getQuery() : "/leader/target?" + getTrail();
    }

    /** @return the last day of a target in the year of the figures (RPT-6) */
    public LocalDate deadline(Target target) {
        return target.deadline().on(Year.of(asOf.getYear()));
    }

    /** @return what a line of a table by unit or class is called */
    public String name(Breakdown.Line line) {
        return line.of() == Breakdown.Of.NAMED ? line.name() : texts.get("report.of" + line.of());
    }

    /** @return how the badge of a state looks */
    public String badge(TargetState state) {
        return switch (state) {
            case REACHED -> "done";
            case REACHED_LATE -> "warning";
            case UNDER_WAY -> "info";
            case OVERDUE -> "danger";
            case NO_TOTAL, SHARE -> "";
        };
    }

    /** @return the colour of a state's bar, the same on screen and paper */
    public String colour(TargetState state) {
        return switch (state) {
            case REACHED -> "#1E7B45";
            case REACHED_LATE -> "#B7791F";
            case UNDER_WAY, NO_TOTAL, SHARE -> "#1D5F9E";
            case OVERDUE -> "#B42318";
        };
    }
}
