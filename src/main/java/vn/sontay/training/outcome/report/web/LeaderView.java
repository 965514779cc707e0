package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.outcome.report.TargetState;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** What the address of a leader's page says: the day asked for, and the plan and target one comes from. */
@Named
@RequestScoped
public class LeaderView {

    @Inject
    Parameters parameters;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private LocalDate asOf = LocalDate.EPOCH;
    private String problem = "";

    @PostConstruct
    void read() {
        LocalDate today = LocalDate.now(clock);
        String typed = parameters.text("asOf");
        asOf = today;
        try {
            LocalDate asked = typed.isBlank() ? today : Dates.parse("asOf", typed);
            if (asked.isAfter(today)) {
                problem = texts.get("report.future");
            } else {
                asOf = asked;
            }
        } catch (RuleException e) {
            problem = texts.of(e.key(), e.arguments());
        }
    }

    /** @return the day of the figures, today where the address names none that can be used */
    public LocalDate getAsOf() {
        return asOf;
    }

    /** @return the day as the field shows it: as it was typed where it can't be used */
    public String getTyped() {
        return problem.isEmpty() ? Dates.day(asOf) : parameters.text("asOf");
    }

    /** @return why the day of the address can't be used; empty when it can */
    public String getProblem() {
        return problem;
    }

    public String getPlan() {
        return parameters.text("plan");
    }

    public String getTarget() {
        return parameters.text("target");
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
            case NO_TOTAL -> "";
        };
    }

    /** @return the colour of a state's bar, the same on screen and paper */
    public String colour(TargetState state) {
        return switch (state) {
            case REACHED -> "#1E7B45";
            case REACHED_LATE -> "#B7791F";
            case UNDER_WAY, NO_TOTAL -> "#1D5F9E";
            case OVERDUE -> "#B42318";
        };
    }
}
