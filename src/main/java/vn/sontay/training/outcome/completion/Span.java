package vn.sontay.training.outcome.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody had completed their class without a break, by what is known now (COM-7). Pure.
 *
 * @param from the first of them; {@link #EVER} where it takes nothing to complete the class
 * @param to the first day on which that is no longer so, or null
 * @param since the day that counts for each day asked for that isn't before it; else the day asked for counts
 */
record Span(LocalDate from, @Nullable LocalDate to, LocalDate since) {

    /** Before anything of this application. */
    static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    /** @return those of that person, the earliest first: each day asked for lies in one of them where the judgement is met */
    static List<Span> of(ClassPerson person, ClassRule rule, Facts facts) {
        if (facts.teaches() || rule.edition() == null) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        @Nullable
        LocalDate begun = met(rule, facts, EVER) ? EVER : null;
        for (LocalDate day : facts.days()) {
            boolean met = met(rule, facts, day);
            if (met && begun == null) {
                begun = day;
            } else if (!met && begun != null) {
                spans.add(span(begun, day, person, rule, facts));
                begun = null;
            }
        }
        if (begun != null) {
            spans.add(span(begun, null, person, rule, facts));
        }
        return spans.stream().flatMap(each -> each.until(facts.leftOn()).stream()).toList();
    }

    private static boolean met(ClassRule rule, Facts facts, LocalDate day) {
        return rule.demands().stream().allMatch(demand -> demand.metOn(facts, day));
    }

    /** What took nothing to be met is met since the class's first day (COM-2). */
    private static Span span(LocalDate from, @Nullable LocalDate to, ClassPerson person, ClassRule rule, Facts facts) {
        boolean took = rule.demands().isEmpty() || rule.demands().stream().anyMatch(demand -> demand.metOn(facts, EVER)
                && facts.days().headSet(from, true).stream().allMatch(day -> demand.metOn(facts, day)));
        LocalDate begin = person.classStartsOn();
        return new Span(from, to, took && begin.isAfter(from) ? begin : from);
    }

    /** Who has left completes nothing from that day on (COM-5). */
    private List<Span> until(@Nullable LocalDate leftOn) {
        if (leftOn == null || to != null && !to.isAfter(leftOn)) {
            return List.of(this);
        }
        return from.isBefore(leftOn) ? List.of(new Span(from, leftOn, since)) : List.of();
    }
}
