package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.KnownDays;
import vn.sontay.training.outcome.report.TargetState;
import vn.sontay.training.shared.RuleException;
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

    private Asked asked;
    private LocalDate asOf;
    private @Nullable LocalDate known;

    /** What the address says. */
    private record Asked(@Nullable LocalDate asOf, @Nullable LocalDate known, String plan, String target, String q) {
    }

    @PostConstruct
    void read() {
        asked = filters.read(Asked.class);
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

    /** @return the day by whose end what counts had been recorded; null for all that is known now (RPT-11) */
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

    /** @return the day for the address of another page */
    public String getQuery() {
        return "asOf=" + asOf;
    }

    /** @return the day, plan and target for the address of another page */
    public String getTrail() {
        return getQuery() + "&plan=" + texts.url(getPlan()) + "&target=" + texts.url(getTarget());
    }

    /** @return where one came from: the target, or the board */
    public String getBack() {
        return getTarget().isEmpty() ? "/leader/targets?" + getQuery() : "/leader/target?" + getTrail();
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
