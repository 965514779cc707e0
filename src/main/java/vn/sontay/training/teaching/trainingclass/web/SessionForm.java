package vn.sontay.training.teaching.trainingclass.web;

import java.util.regex.Pattern;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.SessionPlan;

/** One session as it is typed. */
public class SessionForm {

    private static final Pattern PERIODS = Pattern.compile("\\d{1,2}");
    private static final int USUAL_PERIODS = 4;

    private String title = "";
    private String date = "";
    private String part = DayPart.MORNING.name();
    private String periods = String.valueOf(USUAL_PERIODS);

    static SessionForm of(SessionPlan plan) {
        SessionForm form = new SessionForm();
        form.title = plan.title();
        form.date = Dates.day(plan.heldOn());
        form.part = plan.part().name();
        form.periods = String.valueOf(plan.periods());
        return form;
    }

    /** @return whether the session is left out: neither title nor date */
    boolean isLeftOut() {
        return title.isBlank() && date.isBlank();
    }

    /**
     * @param suffix what is appended to the names of the fields
     * @throws RuleException beside the field that is wrong
     */
    SessionPlan plan(String suffix) {
        if (!PERIODS.matcher(periods.strip()).matches()) {
            throw RuleException.at("periods" + suffix, "trainingclass.periods", SessionPlan.MOST_PERIODS);
        }
        return new SessionPlan(title, ClassForm.date("date" + suffix, date), part("part" + suffix, part),
                Integer.parseInt(periods.strip()));
    }

    static DayPart part(String field, String chosen) {
        for (DayPart each : DayPart.values()) {
            if (each.name().equals(chosen)) {
                return each;
            }
        }
        throw RuleException.at(field, "trainingclass.partMissing");
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part == null ? "" : part;
    }

    public String getPeriods() {
        return periods;
    }

    public void setPeriods(String periods) {
        this.periods = periods;
    }
}
