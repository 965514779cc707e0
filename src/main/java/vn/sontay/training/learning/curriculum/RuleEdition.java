package vn.sontay.training.learning.curriculum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.DatedEdition;
import vn.sontay.training.shared.content.EditionArchive;

/**
 * What a course demands from some day on (CUR-11).
 *
 * @param number of the edition in its course, from 1
 * @param lines one for each demand, in the order in which they are shown; none where the course demands nothing
 * @param tookEffectOn the first day on which a class has to begin to be judged by it; null for the first edition, which holds
 *        from the beginning
 * @param recordedAt when it was loaded first, or null before it is kept
 */
public record RuleEdition(String courseCode, int number, List<Line> lines, @Nullable LocalDate tookEffectOn,
        @Nullable Instant recordedAt) implements DatedEdition {

    /** Under which they are kept. */
    public static final String KIND = "course-rule";

    private static final String PRESENT = "present";
    private static final String SINCE = "since";

    /** A demand and of how much or of what it is, such as 75%, or the codes of the tasks. */
    public record Line(Demanded what, List<String> terms) {

        public Line {
            terms = List.copyOf(terms);
        }

        /** @return as it is kept, such as {@code all-practice TH1 TH2} */
        public String text() {
            return what.name().toLowerCase(Locale.ROOT).replace('_', '-') + " " + String.join(" ", terms);
        }

        /** @return what counts for whoever joined late, as far as the line says so (CUR-14) */
        public Optional<LateJoining> late() {
            int at = terms.indexOf(SINCE);
            return at < 0 ? Optional.empty() : Optional.of(LateJoining.read(terms.get(at + 1)));
        }

        static Line read(String text) {
            List<String> words = List.of(text.split(" "));
            return new Line(Demanded.valueOf(words.getFirst().toUpperCase(Locale.ROOT).replace('-', '_')),
                    words.subList(1, words.size()));
        }
    }

    public RuleEdition {
        lines = List.copyOf(lines);
    }

    /** @return what the course demands by the content, where nothing else was kept */
    static RuleEdition of(Course course) {
        return new RuleEdition(course.code(), 1, course.completion().inOrder().stream()
                .map(each -> new Line(each, each.terms(course))).toList(), null, null);
    }

    /** @return what such an edition kept */
    public static RuleEdition of(EditionArchive.Edition kept) {
        return new RuleEdition(kept.subject(), kept.number(), kept.text().lines().map(Line::read).toList(),
                kept.tookEffectOn(), kept.recordedAt());
    }

    /**
     * @return the share, what counts as attended where that isn't as usual, and that only sessions since joining count where that is
     *         so, such as {@code 75% present excused since 2-sessions}
     */
    static List<String> attendance(CompletionRule rule) {
        List<String> terms = new ArrayList<>(List.of(rule.attendance().display()));
        if (!rule.attended().equals(CompletionRule.USUALLY_ATTENDED)) {
            terms.add(PRESENT);
            rule.attended().stream().sorted().map(each -> each.name().toLowerCase(Locale.ROOT)).forEach(terms::add);
        }
        LateJoining late = rule.late();
        if (late != null) {
            terms.addAll(List.of(SINCE, late.term()));
        }
        return List.copyOf(terms);
    }

    /** @return what counts as attended besides being there in time */
    public Set<AlsoAttended> attended() {
        return lines.stream().filter(each -> each.what() == Demanded.ATTENDANCE && each.terms().contains(PRESENT))
                .findFirst().map(line -> line.terms().stream().skip(2).takeWhile(each -> !each.equals(SINCE))
                        .map(each -> AlsoAttended.valueOf(each.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(CompletionRule.USUALLY_ATTENDED);
    }

    /** @return what counts for whoever joined late; empty where all sessions do (CUR-14) */
    public Optional<LateJoining> late() {
        return lines.stream().filter(each -> each.what() == Demanded.ATTENDANCE).findFirst().flatMap(Line::late);
    }

    /** @return whether it asks for practice, of whatever kind */
    boolean asksForPractice() {
        return lines.stream().anyMatch(each -> each.what().isPractice());
    }

    /** @return the demands as they are kept, one a line */
    public String text() {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }
}
