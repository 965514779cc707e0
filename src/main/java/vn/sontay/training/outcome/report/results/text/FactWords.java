package vn.sontay.training.outcome.report.results.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenAttempt;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenEvidence;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.PaperWords;

/** In what facts differ, in words. */
final class FactWords {

    private static final PaperWords WORDS = PaperWords.beside(FactWords.class);

    /** Rows of a list aren't split over pages. */
    private static final int MOST_NAMED = 8;
    private static final int LONGEST_DETAIL = 150;

    private FactWords() {
    }

    /** @return such as "Được tính từ 08/08/2025"; that it doesn't count where there is no day */
    static String counted(@Nullable LocalDate since) {
        return since == null ? WORDS.text("fact.notCounted") : WORDS.text("fact.counted", Dates.day(since));
    }

    /** @return what is otherwise in the evidence, each as a sentence; none where either isn't known, or nothing is */
    static List<String> evidence(@Nullable FrozenEvidence then, @Nullable FrozenEvidence now) {
        List<String> told = new ArrayList<>();
        if (then == null || now == null) {
            return told;
        }
        attempts(told, then.attempts(), now.attempts());
        add(told, "attended", days(then.attended()), days(now.attended()));
        add(told, "lessons", then.lessons(), now.lessons());
        add(told, "practice", then.practice(), now.practice());
        if (then.sessions() != now.sessions()) {
            told.add(WORDS.text("fact.sessions", then.sessions(), now.sessions()));
        }
        if (!Objects.equals(then.rule(), now.rule())) {
            told.add(WORDS.text("fact.rule", rule(then), rule(now)));
        }
        return told;
    }

    private static void attempts(List<String> told, List<FrozenAttempt> then, List<FrozenAttempt> now) {
        for (FrozenAttempt each : now) {
            FrozenAttempt before = then.stream().filter(one -> one.attemptId() == each.attemptId()).findFirst()
                    .orElse(null);
            if (before == null) {
                told.add(WORDS.text("fact.attemptMore", Dates.day(each.takenOn()), score(each)));
            } else if (!before.equals(each)) {
                told.add(WORDS.text("fact.attempt", Dates.day(before.takenOn()), score(before),
                        Dates.day(each.takenOn()), score(each)));
            }
        }
        then.stream().filter(each -> now.stream().noneMatch(one -> one.attemptId() == each.attemptId()))
                .forEach(each -> told.add(WORDS.text("fact.attemptLess", Dates.day(each.takenOn()), score(each))));
    }

    private static String score(FrozenAttempt of) {
        return new BigDecimal(of.score()).toPlainString().replace('.', ',');
    }

    private static List<String> days(List<LocalDate> of) {
        return of.stream().map(Dates::day).toList();
    }

    private static String rule(FrozenEvidence of) {
        return of.rule() == null ? WORDS.text("unknown") : String.valueOf(of.rule());
    }

    private static void add(List<String> told, String what, List<String> then, List<String> now) {
        List<String> more = without(now, then);
        List<String> less = without(then, now);
        if (!more.isEmpty()) {
            told.add(WORDS.text("fact." + what + "More", named(more)));
        }
        if (!less.isEmpty()) {
            told.add(WORDS.text("fact." + what + "Less", named(less)));
        }
    }

    private static String named(List<String> all) {
        String some = all.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return all.size() <= MOST_NAMED ? some : WORDS.text("fact.namedMore", some, all.size() - MOST_NAMED);
    }

    private static String cut(String detail) {
        return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL) + "…";
    }

    /** What stands twice is taken away once. */
    private static List<String> without(List<String> of, Collection<String> others) {
        List<String> left = new ArrayList<>(of);
        others.forEach(left::remove);
        return left;
    }

    /** @return what was recorded, a line each; the last of them, and how many there were before */
    static String recorded(List<Addendum.Recorded> all, int most) {
        if (all.isEmpty()) {
            return WORDS.text("fact.nothingRecorded");
        }
        Function<Addendum.Recorded, String> line = each -> WORDS.text("fact.recorded", Dates.moment(each.at()),
                each.action(), cut(each.detail()));
        String lines = all.stream().skip(Math.max(0, all.size() - most)).map(line).collect(Collectors.joining("\n"));
        return all.size() <= most ? lines : WORDS.text("fact.recordedMore", lines, all.size() - most);
    }
}
