package vn.sontay.training.outcome.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.snapshot.FigureDifference;
import vn.sontay.training.outcome.report.snapshot.FreezeFigures;
import vn.sontay.training.outcome.report.snapshot.LaterFigures;
import vn.sontay.training.outcome.report.snapshot.SnapshotQueries;
import vn.sontay.training.shared.Page;
import vn.sontay.training.teaching.plan.Deadline;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.Target;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/**
 * Whatever is recorded, corrected and taken out of plans, and whatever plans say later: a figure is what is counted by hand, and what had
 * been recorded by the end of a day gives the figures that were read on that day (COM-11, RPT-12), each with the lists behind it.
 */
class KnownHistoriesIT {

    private static final List<String> DAYS = List.of("2025-08-05", "2025-08-06", "2025-08-07", "2025-08-08");
    private static final int LATER = 7;
    private static final int ENOUGH = 3;

    private final Map<Long, Taught> classes = new LinkedHashMap<>();
    private final Map<Long, Seat> seats = new LinkedHashMap<>();
    private final List<Extended> extensions = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private ReportFixture make;
    private Random random;
    private Plan plan;

    /** That a document extended a last day. */
    private record Extended(String target, LocalDate deadline, LocalDate on) {
    }

    /** What happened to a class. @param rolls of each closed session who was there */
    private record Taught(String course, List<LocalDate> days, Map<Integer, Set<Long>> rolls, Set<String> plans) {

        @Nullable
        LocalDate held() {
            return rolls.size() == days.size() ? new TreeSet<>(days).last() : null;
        }
    }

    /** What somebody did in a class. @param done the day of the test, and of the practice */
    private record Seat(long person, long classId, Set<LocalDate> done) {
    }

    /** SNP-6. */
    @BothDatabases
    void two_snapshots_differ_fact_by_fact_so_that_the_first_and_the_difference_make_the_other(TestDatabase database) {
        database.clear();
        database.run(em -> {
            begin(new ReportFixture(em), 5);
            List<Long> frozen = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                for (int n = 12; n > 0; n--) {
                    happen();
                }
                frozen.add(make.snapshots().service().freeze(new FreezeFigures("lần " + i, ReportFixture.PLAN,
                        LocalDate.parse("2025-12-31"), "")));
                make.clock.forward(Duration.ofHours(3));
            }
            SnapshotQueries queries = make.snapshots().queries();
            int differing = 0;
            for (long then : frozen) {
                for (long now : frozen) {
                    FigureDifference difference = FigureDifference.between(queries.figures(then), queries.figures(now));
                    differing += difference.isNone() ? 0 : 1;
                    assertEquals(queries.figures(now), LaterFigures.of(difference, queries.figures(then)));
                    difference.targets().forEach(each -> assertEquals(
                            counted(each.figureThen()) + each.came() - each.gone(), counted(each.figureNow())));
                }
            }
            assertTrue(differing > 5, differing + " differ");
        });
    }

    @BothDatabases
    void what_was_known_on_a_day_is_what_was_read_on_it_and_what_is_counted_by_hand(TestDatabase database) {
        Set<List<String>> different = new HashSet<>();
        for (long seed : new long[]{2, 7}) {
            database.clear();
            database.run(em -> {
                begin(new ReportFixture(em), seed);
                Map<String, List<String>> read = new LinkedHashMap<>();
                for (int i = 0; i < LATER; i++) {
                    for (int n = random.nextInt(30); n > 0; n--) {
                        happen();
                    }
                    for (LocalDate asOf : asOf()) {
                        String when = make.clock.today() + " " + asOf + ", seed " + seed;
                        List<String> now = figures(asOf, null);
                        assertEquals(plan.targets().stream().map(each -> byHand(each, asOf)).sorted().toList(), now,
                                when);
                        read.put(when, now);
                        different.add(now);
                    }
                    weeksAreFigures(null);
                    make.clock.forward(Duration.ofDays(1));
                }
                read.forEach((when, then) -> assertEquals(then, figures(LocalDate.parse(when.substring(11, 21)),
                        LocalDate.parse(when.substring(0, 10))), when));
                weeksAreFigures(make.clock.today().minusDays(3));
            });
        }
        assertTrue(different.size() > 9, () -> "only " + different.size() + " different figures");
    }

    /** @param figure null where the plan had no such target */
    private static int counted(@Nullable TargetFigure figure) {
        return figure == null ? 0 : figure.counted();
    }

    private void begin(ReportFixture fixture, long seed) {
        make = fixture;
        random = new Random(seed);
        classes.clear();
        seats.clear();
        extensions.clear();
        done.clear();
        for (int i = 0; i < 3; i++) {
            String course = i == 2 ? ReportFixture.TEAM : ReportFixture.STAFF;
            long classId = make.trainingClass(course, DAYS.toArray(String[]::new));
            classes.put(classId, new Taught(course, new ArrayList<>(DAYS.stream().map(LocalDate::parse).toList()),
                    new HashMap<>(), new HashSet<>(Set.of(ReportFixture.PLAN))));
            for (int n = 0; n < 4; n++) {
                long person = n == 0 && i > 0 ? any(List.copyOf(seats.values())).person() : make.person("Y Nhung");
                seats.put(make.enrolment(classId, person, "Y Nhung"), new Seat(person, classId, new HashSet<>()));
            }
        }
        changePlan();
    }

    private static List<LocalDate> asOf() {
        return List.of(LocalDate.parse("2025-08-09"), LocalDate.parse("2025-08-20"), LocalDate.parse("2025-12-31"));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void happen() {
        long classId = any(List.copyOf(classes.keySet()));
        long seat = any(List.copyOf(seats.keySet()));
        int ordinal = 1 + random.nextInt(DAYS.size());
        switch (random.nextInt(11)) {
            case 0, 1, 2, 3 -> roll(classId, ordinal);
            case 4, 5 -> score(seat);
            case 6 -> count(classId, random.nextBoolean());
            case 7 -> move(classId, ordinal);
            case 8 -> changePlan();
            case 9 -> extend();
            default -> correct(seat, ordinal);
        }
    }

    private void roll(long classId, int ordinal) {
        if (done.add("roll " + classId + " " + ordinal)) {
            Set<Long> there = new HashSet<>(seats.keySet());
            there.removeIf(each -> seats.get(each).classId() != classId);
            make.rollCall(classId, ordinal, there.stream().mapToLong(Long::longValue).toArray());
            classes.get(classId).rolls().put(ordinal, there);
        }
    }

    private void score(long seat) {
        if (done.add("test " + seat)) {
            String test = any(DAYS);
            make.test(seat, 1, "8", test);
            String practice = any(DAYS);
            make.practice(seat, practice);
            boolean team = classes.get(seats.get(seat).classId()).course().equals(ReportFixture.TEAM);
            seats.get(seat).done().addAll(List.of(LocalDate.parse(test), LocalDate.parse(team ? practice : test)));
        }
    }

    private void count(long classId, boolean counts) {
        make.plan(classId, counts ? ReportFixture.PLAN : null);
        classes.get(classId).plans().clear();
        classes.get(classId).plans().addAll(counts ? Set.of(ReportFixture.PLAN) : Set.of());
    }

    private void move(long classId, int ordinal) {
        String to = "2025-08-%02d".formatted(6 + ordinal * 4 + random.nextInt(4));
        make.move(classId, ordinal, to);
        classes.get(classId).days().set(ordinal - 1, LocalDate.parse(to));
    }

    private void correct(long seat, int ordinal) {
        long classId = seats.get(seat).classId();
        if (done.contains("roll " + classId + " " + ordinal) && done.add("correct " + seat + " " + ordinal)) {
            make.correctToAbsent(seat, ordinal);
            classes.get(classId).rolls().get(ordinal).remove(seat);
        }
    }

    private void extend() {
        String target = any(List.of(Indicator.values())).name();
        LocalDate deadline = LocalDate.parse("2025-08-20").plusDays(random.nextInt(20));
        LocalDate on = LocalDate.parse("2025-08-05").plusDays(random.nextInt(15));
        make.extend(target, deadline.toString(), on.toString());
        extensions.add(new Extended(target, deadline, on));
    }

    /** Another total, another last day, courses more or less, a target more or less. */
    private void changePlan() {
        List<Target> targets = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            if (random.nextInt(5) > 0) {
                Integer total = random.nextInt(4) == 0 ? null : Integer.valueOf(1 + random.nextInt(3));
                targets.add(new Target(indicator.name(), "Chỉ tiêu", indicator, total, "người",
                        new Deadline(MonthDay.of(8, 6 + random.nextInt(20)), Year.of(2025)),
                        random.nextBoolean()
                                ? List.of(ReportFixture.STAFF)
                                : List.of(ReportFixture.STAFF, ReportFixture.TEAM)));
            }
        }
        plan = ReportFixture.plan(targets.toArray(Target[]::new));
        make.load(plan);
    }

    /** As the board says it; each figure has to be that of the lists behind it. @param known null for now */
    private List<String> figures(LocalDate asOf, @Nullable LocalDate known) {
        TargetQueries queries = make.targets();
        Map<String, String> read = new HashMap<>();
        queries.board(ReportFixture.PLAN, asOf, known).plans().getFirst().targets().forEach(row -> {
            TargetFigure figure = row.figure();
            TargetDetail detail = queries.detail(ReportFixture.PLAN, row.target().code(), asOf, known,
                    new TargetQueries.Asked(true, 1, "", 1));
            assertEquals(figure, detail.row().figure());
            Page<ClassThen> then = detail.classesThen();
            long held = then == null
                    ? detail.classes().rows().stream().filter(TargetClass::counts).count()
                    : then.rows().stream().filter(ClassThen::counts).count();
            assertEquals(figure.counted(), row.ofPeople() ? detail.people().rows().size() : held);
            read.put(row.target().code(), told(row.target(), figure.counted(), figure.byDeadline(),
                    figure.deadline(), figure.reachedOn(),
                    figure.state(), detail.people().rows().stream()
                            .map(each -> seats.get(each.enrolmentId()).person() + " " + each.completedOn())
                            .toList()));
        });
        return read.values().stream().sorted().toList();
    }

    /** RPT-14. @param known null for now */
    private void weeksAreFigures(@Nullable LocalDate known) {
        TargetQueries queries = make.targets();
        LocalDate asOf = LocalDate.parse("2025-09-04");
        queries.board(ReportFixture.PLAN, asOf, known).plans().getFirst().targets().forEach(row -> {
            List<Trend.Week> weeks = queries.trend(ReportFixture.PLAN, row.target().code(), asOf, known).weeks();
            assertEquals(26, weeks.size());
            assertEquals(asOf, weeks.getLast().end());
            assertEquals(row.figure().counted(), weeks.getLast().counted());
            weeks.subList(20, 26).forEach(each -> assertEquals(queries
                    .board(ReportFixture.PLAN, each.end(), known).plans().getFirst().targets().stream()
                    .filter(one -> one.target().code().equals(row.target().code())).findFirst().orElseThrow().figure()
                    .counted(), each.counted(), () -> row.target() + " " + each));
        });
    }

    private static String told(Target target, int counted, int byDeadline, LocalDate deadline,
            @Nullable LocalDate reachedOn,
            TargetState state, List<String> people) {
        return target.code() + " " + counted + "/" + target.total() + " by " + deadline + " "
                + byDeadline + " " + reachedOn + " " + state + " " + new TreeSet<>(people);
    }

    /** The same, day by day, of what happened. */
    private String byHand(Target target, LocalDate asOf) {
        boolean ofPeople = target.indicator() == Indicator.PEOPLE_COMPLETED;
        LocalDate original = target.deadline().on(Year.of(2025));
        LocalDate deadline = original;
        LocalDate said = LocalDate.MIN;
        for (Extended each : extensions) {
            if (each.target().equals(target.code()) && !each.on().isAfter(asOf) && !each.on().isBefore(said)
                    && each.deadline().isAfter(original)) {
                deadline = each.deadline();
                said = each.on();
            }
        }
        LocalDate last = deadline;
        LocalDate until = target.indicator() == Indicator.CLASSES_ON_TIME && deadline.isBefore(asOf) ? deadline : asOf;
        Map<Long, LocalDate> first = new HashMap<>();
        LocalDate reachedOn = null;
        for (LocalDate day = LocalDate.parse("2025-08-01"); !day.isAfter(until); day = day.plusDays(1)) {
            for (Map.Entry<Long, Taught> each : classes.entrySet()) {
                if (target.courseCodes().contains(each.getValue().course()) && !each.getValue().plans().isEmpty()) {
                    for (long one : ofPeople ? completed(each.getKey(), day) : held(each.getKey(), day)) {
                        first.putIfAbsent(one, day);
                    }
                }
            }
            if (reachedOn == null && target.total() != null && first.size() >= target.total()) {
                reachedOn = day;
            }
        }
        return told(target, first.size(), (int) first.values().stream().filter(day -> !day.isAfter(last)).count(),
                last, reachedOn, state(target, reachedOn, deadline, asOf),
                ofPeople
                        ? first.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).toList()
                        : List.of());
    }

    private static TargetState state(Target target, @Nullable LocalDate reachedOn, LocalDate deadline,
            LocalDate asOf) {
        if (target.total() == null) {
            return TargetState.NO_TOTAL;
        }
        return reachedOn == null
                ? asOf.isAfter(deadline) ? TargetState.OVERDUE : TargetState.UNDER_WAY
                : reachedOn.isAfter(deadline) ? TargetState.REACHED_LATE : TargetState.REACHED;
    }

    private List<Long> held(long classId, LocalDate day) {
        LocalDate held = classes.get(classId).held();
        return held == null || held.isAfter(day) ? List.of() : List.of(classId);
    }

    private List<Long> completed(long classId, LocalDate day) {
        Taught taught = classes.get(classId);
        return seats.entrySet().stream().filter(each -> each.getValue().classId() == classId)
                .filter(each -> !each.getValue().done().isEmpty()
                        && each.getValue().done().stream().noneMatch(on -> on.isAfter(day))
                        && IntStream.rangeClosed(1, DAYS.size()).filter(ordinal -> taught.rolls()
                                .getOrDefault(ordinal, Set.of()).contains(each.getKey())
                                && !taught.days().get(ordinal - 1).isAfter(day)).count() >= ENOUGH)
                .map(each -> each.getValue().person()).toList();
    }
}
