package vn.sontay.training.outcome.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.standing.QuizStanding;
import vn.sontay.training.learning.curriculum.RuleEdition;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Share;

/**
 * Whether somebody has completed a class as of a day, why, and since when (COM-1, COM-2). Pure.
 *
 * @param rule the edition that it goes by, or null for a course that the content no longer has
 * @param demands of the class, in the order in which they are shown
 * @param verdicts what was found of each; of who is out only that
 */
public record Judgement(ClassPerson person, LocalDate asOf, @Nullable RuleEdition rule, List<Demand> demands,
        Facts facts, List<Verdict> verdicts) {

    public Judgement {
        demands = List.copyOf(demands);
        verdicts = List.copyOf(verdicts);
    }

    static Judgement of(ClassPerson person, ClassRule rule, Facts facts, LocalDate asOf) {
        return new Judgement(person, asOf, rule.edition(), rule.demands(), facts, verdicts(rule, facts, asOf));
    }

    private static List<Verdict> verdicts(ClassRule rule, Facts facts, LocalDate asOf) {
        LocalDate left = facts.leftOn();
        if (left != null && Facts.by(left, asOf)) {
            return List.of(Verdict.against(Reason.unmet("withdrawn", Dates.day(left))));
        }
        List<Verdict> verdicts = new ArrayList<>();
        if (facts.teaches()) {
            verdicts.add(Verdict.against(Reason.unmet("teachesClass")));
        }
        if (rule.edition() == null) {
            verdicts.add(Verdict.against(Reason.unmet("courseUnknown")));
        }
        NavigableSet<LocalDate> days = facts.days().headSet(asOf, true);
        rule.demands().forEach(demand -> verdicts.add(new Verdict(demand.what(), demand.reasonOn(facts, asOf),
                demand.metOn(facts, asOf) ? since(demand, facts, days, rule.startsOn(), asOf) : null)));
        return verdicts;
    }

    /** @return since when a demand that is met has been met; only on days of facts can it have begun */
    private static LocalDate since(Demand demand, Facts facts, NavigableSet<LocalDate> days, LocalDate begin,
            LocalDate asOf) {
        LocalDate since = asOf;
        for (LocalDate day : days.descendingSet()) {
            if (!demand.metOn(facts, day)) {
                return since;
            }
            since = day;
        }
        return demand.metOn(facts, LocalDate.MIN) ? earlier(begin, asOf) : since;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    public long enrolmentId() {
        return person.enrolmentId();
    }

    public long classId() {
        return person.classId();
    }

    /** @return whether every demand is met by somebody who is in the class */
    public boolean met() {
        return verdicts.stream().allMatch(Verdict::met);
    }

    /** @return whether they had left the class by that day (COM-5) */
    public boolean out() {
        return Facts.by(facts.leftOn(), asOf);
    }

    /** @return the first of the days without a break on which all was met, or null while it isn't */
    public @Nullable LocalDate since() {
        return met()
                ? verdicts.stream().map(Verdict::since).filter(Objects::nonNull).max(Comparator.naturalOrder())
                        .orElseGet(() -> earlier(person.classStartsOn(), asOf))
                : null;
    }

    /** @return one for each demand, in the order in which they are shown */
    public List<Reason> reasons() {
        return verdicts.stream().map(Verdict::reason).toList();
    }

    /** @return the reasons that aren't met; empty for who has completed */
    public List<Reason> unmet() {
        return reasons().stream().filter(reason -> !reason.met()).toList();
    }

    /** @return what is missing, in one line; empty for who has completed */
    public String missing() {
        return unmet().stream().map(Reason::sentence).collect(Collectors.joining("; "));
    }

    /** @return the last day on which they were in the class, asOf at the latest: what they had reached goes by it */
    public LocalDate lastDay() {
        LocalDate left = facts.leftOn();
        return left != null && Facts.by(left, asOf) ? left.minusDays(1) : asOf;
    }

    /** @return the sessions attended by then, of those that count for them */
    public Share attended() {
        return demanded(AttendanceDemand.class).map(demand -> demand.attendedOn(facts, lastDay())).findFirst()
                .orElseGet(() -> facts.attendedOn(lastDay()));
    }

    /** @return how they stood with the quiz by then, or null where none is demanded */
    public @Nullable QuizStanding quiz() {
        return demanded(QuizDemand.class).map(quiz -> quiz.standingOn(facts, lastDay())).findFirst().orElse(null);
    }

    /** @return the part of the demanded practice that was signed off by then; of nothing where none is demanded */
    public Share practised() {
        return demanded(PracticeDemand.class).map(practice -> new Share(
                (int) practice.titles().keySet().stream().filter(facts.practiceOn(lastDay())::contains).count(),
                practice.titles().size())).findFirst().orElse(new Share(0, 0));
    }

    /** @param left sessions whose roll isn't closed yet @return whether enough can still be attended, or null where nothing is demanded */
    public @Nullable Outlook outlook(int left) {
        return demanded(AttendanceDemand.class).map(demand -> new Outlook(attended(), left, demand.share(),
                demand.leastSessionsLeft(facts, lastDay()))).findFirst().orElse(null);
    }

    private <T extends Demand> Stream<T> demanded(Class<T> kind) {
        return demands.stream().filter(kind::isInstance).map(kind::cast);
    }
}
