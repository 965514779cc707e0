package vn.sontay.training.outcome.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import vn.sontay.training.outcome.completion.ClassesOf;
import vn.sontay.training.outcome.completion.CompletedPeople;
import vn.sontay.training.outcome.completion.CompletedPeople.Counted;
import vn.sontay.training.outcome.completion.Known;
import vn.sontay.training.outcome.report.snapshot.FigureDifference;
import vn.sontay.training.outcome.report.snapshot.FreezeFigures;
import vn.sontay.training.outcome.report.snapshot.SnapshotQueries;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/**
 * Whatever is recorded, corrected and taken out of plans later: what had been recorded by the end of a day gives the figures that
 * were read on that day (COM-11).
 */
class KnownHistoriesIT {

    private static final List<String> DAYS = List.of("2025-08-05", "2025-08-06", "2025-08-07", "2025-08-08");
    private static final int LATER = 7;

    private final List<Long> classes = new ArrayList<>();
    private final Map<Long, Long> people = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    private ReportFixture make;
    private Random random;

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
                    assertEquals(queries.figures(now), difference.addedTo(queries.figures(then)));
                    difference.targets().forEach(each -> assertEquals(
                            Objects.requireNonNull(each.figureThen()).counted() + each.came() - each.gone(),
                            Objects.requireNonNull(each.figureNow()).counted()));
                }
            }
            assertTrue(differing > 5, differing + " differ");
        });
    }

    @BothDatabases
    void what_was_known_on_a_day_is_what_was_read_on_it(TestDatabase database) {
        Set<List<List<LocalDate>>> different = new HashSet<>();
        for (long seed : new long[]{2, 7}) {
            database.clear();
            database.run(em -> {
                begin(new ReportFixture(em), seed);
                Map<String, List<List<LocalDate>>> read = new LinkedHashMap<>();
                for (int i = 0; i < LATER; i++) {
                    for (int n = random.nextInt(30); n > 0; n--) {
                        happen();
                    }
                    for (LocalDate asOf : asOf()) {
                        List<List<LocalDate>> now = figures(asOf, Known.NOW);
                        read.put(make.clock.today() + " " + asOf, now);
                        different.add(now);
                    }
                    make.clock.forward(Duration.ofDays(1));
                }
                read.forEach((when, then) -> assertEquals(then,
                        figures(LocalDate.parse(when.substring(11)),
                                Known.byEndOf(LocalDate.parse(when.substring(0, 10)))),
                        () -> when + ", seed " + seed));
                assertEquals(List.of(List.of(), List.of(), List.of()),
                        figures(LocalDate.parse("2025-12-31"), Known.byEndOf(LocalDate.parse("2026-11-23"))));
            });
        }
        assertTrue(different.size() > 5, () -> "only " + different.size() + " different figures");
    }

    private void begin(ReportFixture fixture, long seed) {
        make = fixture;
        random = new Random(seed);
        classes.clear();
        people.clear();
        done.clear();
        for (int i = 0; i < 3; i++) {
            long classId = make.trainingClass(i == 2 ? ReportFixture.TEAM : ReportFixture.STAFF,
                    DAYS.toArray(String[]::new));
            classes.add(classId);
            for (int n = 0; n < 4; n++) {
                people.put(make.enrolment(classId, "Y Nhung"), classId);
            }
        }
    }

    private static List<LocalDate> asOf() {
        return List.of(LocalDate.parse("2025-08-09"), LocalDate.parse("2025-08-20"), LocalDate.parse("2025-12-31"));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void happen() {
        long classId = any(classes);
        long person = any(List.copyOf(people.keySet()));
        int ordinal = 1 + random.nextInt(DAYS.size());
        switch (random.nextInt(9)) {
            case 0, 1, 2, 3 -> roll(classId, ordinal);
            case 4, 5 -> score(person);
            case 6 -> make.plan(classId, random.nextBoolean() ? null : ReportFixture.PLAN);
            case 7 -> make.move(classId, ordinal, "2025-08-" + (6 + ordinal * 4 + random.nextInt(4)));
            default -> correct(person, ordinal);
        }
    }

    private long[] of(long classId) {
        return people.entrySet().stream().filter(each -> each.getValue() == classId).mapToLong(Map.Entry::getKey)
                .toArray();
    }

    private void roll(long classId, int ordinal) {
        if (done.add("roll " + classId + " " + ordinal)) {
            make.rollCall(classId, ordinal, of(classId));
        }
    }

    private void score(long person) {
        if (done.add("test " + person)) {
            make.test(person, 1, "8", any(DAYS));
            make.practice(person, any(DAYS));
        }
    }

    private void correct(long person, int ordinal) {
        if (done.contains("roll " + people.get(person) + " " + ordinal)
                && done.add("correct " + person + " " + ordinal)) {
            make.correctToAbsent(person, ordinal);
        }
    }

    /** Of the people of both courses, and of the classes of one. */
    private List<List<LocalDate>> figures(LocalDate asOf, Known known) {
        CompletedPeople completed = make.completed();
        ClassesOf staff = new ClassesOf(ReportFixture.PLAN, Set.of(ReportFixture.STAFF), UnitScope.ALL, known);
        ClassesOf team = new ClassesOf(ReportFixture.PLAN, Set.of(ReportFixture.TEAM), UnitScope.ALL, known);
        return completed
                .days(List.of(new Counted(staff, true), new Counted(team, true), new Counted(staff, false)), asOf)
                .stream().map(days -> days.stream().sorted().toList()).toList();
    }
}
