package vn.sontay.training.outcome.completion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.Counts;
import vn.sontay.training.assessment.quiz.standing.DatedAttempt;
import vn.sontay.training.assessment.quiz.standing.MadeAttempts;
import vn.sontay.training.learning.curriculum.AttendanceShare;
import vn.sontay.training.learning.curriculum.CompletionRule;
import vn.sontay.training.learning.curriculum.Demanded;
import vn.sontay.training.learning.curriculum.LateJoining;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.teaching.attendance.AttendedDay;

/**
 * What happened to one person in one class, by chance, as it was recorded: with moves, corrections, markings anew and what was
 * taken back. Judged here a day at a time, without anything of what judges it elsewhere.
 */
final class History {

    private static final LocalDate FIRST = Deeds.BEGIN.minusDays(5);
    private static final int DAYS = 45;
    private static final int PERIODS = 2;

    /**
     * @param heldOn the days it was planned for, the last one counts
     * @param present each mark, the last one counts
     * @param stands whether it was neither cancelled nor put off, or was restored
     * @param caughtUp when the person caught up on it elsewhere, and whether that was taken back
     */
    private record Session(List<LocalDate> heldOn, boolean closed, List<Boolean> present, boolean stands,
            @Nullable Done caughtUp) {

        boolean attended(LocalDate day) {
            boolean marked = closed && !present.isEmpty() && present.getLast() && !heldOn.getLast().isAfter(day);
            return marked || caughtUp != null && !caughtUp.takenBack() && !caughtUp.on().isAfter(day);
        }
    }

    private record Marking(LocalDate on, int tenths) {
    }

    private record Attempt(int number, LocalDate takenOn, int needed, List<Marking> markings, boolean voided) {
    }

    private record Done(String code, LocalDate on, boolean takenBack) {
    }

    private final List<Session> sessions = new ArrayList<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private final List<Done> lessons = new ArrayList<>();
    private final List<Done> signOffs = new ArrayList<>();
    private final AttendanceShare share;
    private final Set<Demanded> demands = new TreeSet<>();
    private final Counts counts;
    private final @Nullable LocalDate leftOn;
    private final boolean teaches;
    private final @Nullable LocalDate joinedOn;
    private final @Nullable LateJoining since;

    History(Random random) {
        share = List.of(Deeds.NONE, new AttendanceShare(75, 100), new AttendanceShare(2, 3), new AttendanceShare(1, 3))
                .get(random.nextInt(4));
        List.of(Demanded.QUIZ, Demanded.ALL_LESSONS, Demanded.ALL_PRACTICE).stream()
                .filter(each -> random.nextInt(3) == 0).forEach(demands::add);
        counts = random.nextBoolean() ? Counts.BEST : Counts.LAST;
        leftOn = random.nextInt(8) == 0 ? day(random) : null;
        teaches = random.nextInt(20) == 0;
        joinedOn = random.nextInt(3) == 0 ? day(random) : null;
        since = random.nextBoolean()
                ? new LateJoining(random.nextInt(3), random.nextBoolean()
                        ? LateJoining.Unit.SESSIONS
                        : LateJoining.Unit.PERIODS)
                : null;
        IntStream.range(0, random.nextInt(5)).forEach(i -> sessions.add(new Session(several(random),
                random.nextInt(8) > 0,
                IntStream.range(0, random.nextInt(3)).mapToObj(n -> random.nextInt(4) > 0).toList(),
                random.nextInt(6) > 0,
                random.nextInt(4) > 0 ? null : new Done("", day(random), random.nextInt(3) == 0))));
        IntStream.range(0, random.nextInt(4)).forEach(i -> attempts.add(attempt(random, i + 1)));
        List.of("A1", "A2", "A9").forEach(code -> done(random, code, lessons, false));
        List.of("TH1", "TH2", "TH9").forEach(code -> done(random, code, signOffs, true));
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    /** One day, or two. */
    private static List<LocalDate> several(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(2)).mapToObj(i -> day(random)).toList();
    }

    private static Attempt attempt(Random random, int number) {
        LocalDate taken = day(random);
        List<Marking> markings = new ArrayList<>();
        LocalDate on = taken;
        for (int i = 0; i <= random.nextInt(3); i++) {
            markings.add(new Marking(on, random.nextInt(101)));
            on = on.plusDays(random.nextInt(12));
        }
        return new Attempt(number, taken, random.nextBoolean() ? 50 : 70, markings, random.nextInt(5) == 0);
    }

    private static void done(Random random, String code, List<Done> all, boolean canBeTakenBack) {
        if (random.nextInt(5) > 0) {
            if (canBeTakenBack && random.nextInt(3) == 0) {
                all.add(new Done(code, day(random), true));
            }
            if (random.nextInt(6) > 0) {
                all.add(new Done(code, day(random), false));
            }
        }
    }

    /** @return some day, the first and the last among them */
    static LocalDate asOf(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS + 20));
    }

    Judgement judged(LocalDate asOf) {
        return Judgement.of(person(), rule(), facts(), asOf);
    }

    private ClassPerson person() {
        return new ClassPerson(7, 8, 9, "Lớp", "K", Deeds.BEGIN, Deeds.BEGIN, leftOn);
    }

    private ClassRule rule() {
        return Deeds.rule(counts, List.of(new PracticeTask("TH1", "Một", null, "", List.of()),
                new PracticeTask("TH2", "Hai", null, "", List.of())),
                new CompletionRule(share,
                        CompletionRule.USUALLY_ATTENDED, Set.copyOf(demands), since, null));
    }

    /** @return what would be written down of it */
    List<Span> spans() {
        return Span.of(person(), rule(), facts());
    }

    /** What the features' statements give: of each thing what counts now. */
    private Facts facts() {
        List<Session> standing = sessions.stream().filter(Session::stands).toList();
        int early = (int) standing.stream().filter(this::early).count();
        List<AttendedDay> attended = standing.stream().flatMap(each -> attendedFrom(each).stream()
                .map(day -> new AttendedDay(7, day, PERIODS, early(each)))).toList();
        List<DatedAttempt> taken = attempts.stream().filter(each -> !each.voided())
                .sorted(Comparator.comparing(Attempt::takenOn).thenComparing(Attempt::number))
                .map(each -> new DatedAttempt(each.number(), "KT", each.number(), each.takenOn(), mark(each.needed()),
                        each.markings().stream().map(one -> new DatedAttempt.Score(one.on(), mark(one.tenths())))
                                .toList()))
                .toList();
        return new Facts(7, leftOn, teaches, standing.size(),
                joinedOn == null || early == 0 ? null : new Facts.JoinedLate(joinedOn, early), attended,
                new MadeAttempts(taken, Set.of()),
                days(lessons), days(signOffs));
    }

    private static Optional<LocalDate> attendedFrom(Session session) {
        return IntStream.range(0, DAYS).mapToObj(FIRST::plusDays).filter(session::attended).findFirst();
    }

    private static BigDecimal mark(int tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }

    private static Map<String, LocalDate> days(List<Done> done) {
        Map<String, LocalDate> days = new HashMap<>();
        done.stream().filter(each -> !each.takenBack()).forEach(each -> days.put(each.code(), each.on()));
        return days;
    }

    /** @return whether everything was met at the end of that day */
    boolean met(LocalDate day) {
        return (leftOn == null || day.isBefore(leftOn)) && !teaches
                && asked().stream().allMatch(each -> met(each, day));
    }

    /** @return what this class demands, in order */
    Set<Demanded> asked() {
        Set<Demanded> asked = new TreeSet<>(demands);
        if (share.numerator() > 0) {
            asked.add(Demanded.ATTENDANCE);
        }
        return asked;
    }

    boolean met(Demanded demand, LocalDate day) {
        return switch (demand) {
            case ATTENDANCE -> attendanceMet(day);
            case QUIZ -> quizMet(day);
            case ALL_LESSONS -> bothDone(lessons, "A1", "A2", day);
            case ALL_PRACTICE -> bothDone(signOffs, "TH1", "TH2", day);
        };
    }

    private boolean attendanceMet(LocalDate day) {
        int there = 0;
        int counted = 0;
        for (Session each : sessions) {
            counted += each.stands() ? 1 : 0;
            there += each.stands() && each.attended(day) ? 1 : 0;
        }
        if (joinedOn != null && since != null && sessions.stream().anyMatch(each -> each.stands() && early(each))) {
            for (Session each : sessions) {
                counted -= each.stands() && early(each) && !each.attended(day) ? 1 : 0;
            }
            int reached = since.of() == LateJoining.Unit.SESSIONS ? there : there * PERIODS;
            if (reached < since.least()) {
                return false;
            }
        }
        return counted > 0 && there * share.denominator() >= share.numerator() * counted;
    }

    private boolean early(Session session) {
        return joinedOn != null && session.heldOn().getLast().isBefore(joinedOn);
    }

    private boolean quizMet(LocalDate day) {
        Attempt last = null;
        boolean any = false;
        for (Attempt each : attempts) {
            if (!each.voided() && !each.takenOn().isAfter(day)) {
                any |= passed(each, day);
                if (last == null || !each.takenOn().isBefore(last.takenOn())) {
                    last = each;
                }
            }
        }
        return counts == Counts.BEST ? any : last != null && passed(last, day);
    }

    private static boolean passed(Attempt attempt, LocalDate day) {
        int score = attempt.markings().getFirst().tenths();
        for (Marking each : attempt.markings()) {
            score = each.on().isAfter(day) ? score : each.tenths();
        }
        return score >= attempt.needed();
    }

    private static boolean bothDone(List<Done> done, String one, String other, LocalDate day) {
        return isDone(done, one, day) && isDone(done, other, day);
    }

    private static boolean isDone(List<Done> done, String code, LocalDate day) {
        return done.stream().anyMatch(each -> each.code().equals(code) && !each.takenBack() && !each.on().isAfter(day));
    }

    /** @return the first day of those without a break up to asOf on which that held; null when it doesn't hold then */
    static @Nullable LocalDate since(Predicate<LocalDate> held, LocalDate asOf) {
        LocalDate since = null;
        for (LocalDate day = asOf; !day.isBefore(FIRST.minusDays(1)) && held.test(day); day = day.minusDays(1)) {
            since = day;
        }
        return Objects.equals(since, FIRST.minusDays(1)) ? earlier(Deeds.BEGIN, asOf) : since;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
