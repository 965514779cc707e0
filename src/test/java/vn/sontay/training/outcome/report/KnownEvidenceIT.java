package vn.sontay.training.outcome.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.snapshot.FreezeFigures;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.attendance.SessionMarks;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** The evidence behind a figure by what had been recorded until a day (RPT-12, COM-13): what its page said on that day. */
class KnownEvidenceIT {

    private static final String[] DAYS = {"2025-08-05", "2025-08-06", "2025-08-07", "2025-08-08"};
    private static final LocalDate AS_OF = LocalDate.parse("2025-12-31");
    private static final int SESSIONS = DAYS.length;

    @BothDatabases
    void a_correction_after_that_day_leaves_the_old_mark_there_and_tells_the_new_one_and_why_today(
            TestDatabase database) {
        run(database, make -> {
            long inClass = make.trainingClass(ReportFixture.STAFF, DAYS);
            long one = make.enrolment(inClass, "A Thiêu");
            make.rollCalls(inClass, SESSIONS, one);
            make.test(one, 1, "8", "2025-08-08");
            make.regraded(one, "8");
            LocalDate then = make.clock.today();
            make.targets().board(ReportFixture.PLAN, then);
            long snapshot = make.snapshots().service()
                    .freeze(new FreezeFigures("chốt", ReportFixture.PLAN, then, ""));
            make.clock.forward(Duration.ofDays(3));
            LocalDate today = make.clock.today();
            make.correctToAbsent(one, 1);
            make.correctToAbsent(one, 2);
            make.regraded(one, "4");

            PersonEvidence stood = make.evidence().person(one, then, then);
            assertEquals(List.of("PRESENT null"), marks(stood.sessions().getFirst()));
            assertTrue(stood.sessions().getFirst().marks().getFirst().live());
            assertEquals("8", stood.attempts().getFirst().scoreText());
            assertNull(stood.attempts().getFirst().regradeReason());
            assertEquals(LocalDate.parse("2025-08-08"), stood.completedOn());
            PersonEvidence frozen = make.evidence().frozen(one, snapshot);
            assertEquals(stood.sessions(), frozen.sessions());
            assertEquals(stood.attempts(), frozen.attempts());
            assertEquals(stood.completedOn(), frozen.completedOn());
            ClassEvidence all = make.evidence().ofClass(inClass, then, then);
            assertEquals(1, all.sessions().getFirst().present());
            assertEquals(stood.completedOn(), all.people().getFirst().completedOn());

            PersonEvidence now = make.evidence().person(one, today, null);
            assertEquals(List.of("PRESENT null", "ABSENT Ghi nhầm"), marks(now.sessions().getFirst()));
            assertEquals("4 Sửa đáp án", now.attempts().getFirst().scoreText() + " "
                    + now.attempts().getFirst().regradeReason());
            assertNull(now.completedOn());
            assertEquals(1, make.evidence().ofClass(inClass, today, null).sessions().getFirst().absent());
            assertEquals(now.sessions(), make.evidence().person(one, today, today).sessions());
        });
    }

    @BothDatabases
    void a_session_that_was_removed_since_is_told_with_its_day_alone(TestDatabase database) {
        run(database, make -> {
            long inClass = make.trainingClass(ReportFixture.STAFF, DAYS);
            long one = make.enrolment(inClass, "A Thiêu");
            make.rollCalls(inClass, SESSIONS - 1, one);
            make.targets().board(ReportFixture.PLAN, AS_OF);
            LocalDate then = make.clock.today();
            make.clock.forward(Duration.ofDays(1));
            make.remove(inClass, SESSIONS);
            assertEquals(List.of(1, 2, 3, 0), make.evidence().person(one, AS_OF, then).sessions().stream()
                    .map(SessionMarks::ordinal).toList());
            assertEquals(SESSIONS, make.evidence().ofClass(inClass, AS_OF, then).trainingClass().sessions());
            assertEquals(SESSIONS - 1, make.evidence().person(one, AS_OF, null).sessions().size());
        });
    }

    @BothDatabases
    void who_was_enrolled_later_isnt_in_the_class_yet(TestDatabase database) {
        run(database, make -> {
            long inClass = make.trainingClass(ReportFixture.STAFF, DAYS);
            make.targets().board(ReportFixture.PLAN, AS_OF);
            LocalDate then = make.clock.today();
            make.clock.forward(Duration.ofDays(1));
            long late = make.enrolledNow(inClass, "Y Nhung");
            PersonEvidence evidence = make.evidence().person(late, AS_OF, then);
            assertFalse(evidence.enrolled());
            assertNull(evidence.judgement());
            assertEquals(List.of(), make.evidence().ofClass(inClass, AS_OF, then).people());
            assertTrue(make.evidence().person(late, AS_OF, null).enrolled());
            assertNotNull(make.evidence().person(late, AS_OF, then.plusDays(1)).judgement());
        });
    }

    @BothDatabases
    void whatever_is_recorded_and_taken_back_the_page_of_a_day_says_what_it_said_on_it(TestDatabase database) {
        Set<String> different = new HashSet<>();
        for (long seed : new long[]{3, 11}) {
            run(database, make -> {
                Random random = new Random(seed);
                List<Told> told = new ArrayList<>();
                Map<String, MarkStatus> marked = new HashMap<>();
                long inClass = make.trainingClass(ReportFixture.TEAM, DAYS);
                List<Long> seats = new ArrayList<>();
                for (int n = 0; n < 3; n++) {
                    seats.add(make.enrolment(inClass, "Y Nhung"));
                }
                make.rollCalls(inClass, SESSIONS, seats.stream().mapToLong(Long::longValue).toArray());
                seats.forEach(each -> {
                    make.test(each, 1, "8", "2025-08-08");
                    make.regraded(each, "8");
                    make.practice(each, "2025-08-09");
                });
                for (int day = 0; day < 9; day++) {
                    for (int n = random.nextInt(4); n >= 0; n--) {
                        happen(make, random, marked, inClass, seats.get(random.nextInt(seats.size())));
                    }
                    LocalDate on = make.clock.today();
                    for (long each : seats) {
                        told.add(new Told(on, each, page(make, inClass, each, on, null)));
                    }
                    make.clock.forward(Duration.ofDays(1));
                }
                told.forEach(each -> {
                    assertEquals(each.page(), page(make, inClass, each.enrolment(), each.on(), each.on()),
                            each + ", seed " + seed);
                    different.add(each.page());
                });
            });
        }
        assertTrue(different.size() > 20, () -> "only " + different.size() + " different pages");
    }

    /** What a page said. */
    private record Told(LocalDate on, long enrolment, String page) {
    }

    private static void happen(ReportFixture make, Random random, Map<String, MarkStatus> marked, long classId,
            long seat) {
        int ordinal = 1 + random.nextInt(SESSIONS);
        switch (random.nextInt(11)) {
            case 0, 1 -> {
                MarkStatus before = marked.getOrDefault(seat + " " + ordinal, MarkStatus.PRESENT);
                MarkStatus after = MarkStatus.values()[(before.ordinal() + 1 + random.nextInt(3)) % 4];
                marked.put(seat + " " + ordinal, after);
                make.correct(seat, ordinal, after);
            }
            case 2 -> make.turnRoll(classId, ordinal);
            case 3 -> make.turnSession(classId, ordinal);
            case 4 -> make.move(classId, ordinal, "2025-08-%02d".formatted(6 + ordinal * 4 + random.nextInt(4)));
            case 5 -> {
                make.stayed(seat);
                if (random.nextBoolean()) {
                    make.left(seat, "2025-09-0" + ordinal);
                }
            }
            case 6 -> make.joined(seat, "2025-08-0" + (5 + random.nextInt(4)));
            case 7 -> make.regraded(seat, random.nextBoolean() ? "3" : "9");
            case 8 -> make.takenBack(seat);
            case 9 -> make.caughtUp(seat, ordinal, ordinal % SESSIONS + 1);
            default -> make.lesson(seat, "A" + random.nextInt(1_000_000), "2025-08-07");
        }
        make.flush();
    }

    /** All that the pages of that person and of the class say, and that the figure counts the same. */
    private static String page(ReportFixture make, long classId, long enrolment, LocalDate asOf,
            @Nullable LocalDate known) {
        PersonEvidence person = make.evidence().person(enrolment, asOf, known);
        ClassEvidence all = make.evidence().ofClass(classId, asOf, known);
        List<Long> completed = make.targets().people(ReportFixture.PLAN, "to", asOf, known, true).stream()
                .map(TargetPerson::enrolmentId).sorted().toList();
        assertEquals(completed, all.people().stream().filter(each -> each.completedOn() != null)
                .map(TargetPerson::enrolmentId).sorted().toList());
        assertEquals(completed.contains(enrolment), person.completedOn() != null);
        return String.join("\n", person.withdrawnOn() + " " + person.withdrawalReason(),
                person.judgement() == null ? "" : person.judgement().verdicts() + " " + person.judgement().facts(),
                person.sessions().toString(), person.attempts().toString(), person.practice().toString(),
                person.lessons().toString(), all.sessions().toString(), all.people().toString(),
                all.trainingClass().sessions() + " " + all.trainingClass().closed() + " "
                        + all.trainingClass().lastDay());
    }

    private static List<String> marks(SessionMarks session) {
        return session.marks().stream().map(each -> each.finding().status() + " " + each.reason()).toList();
    }

    private static void run(TestDatabase database, Consumer<ReportFixture> work) {
        database.clear();
        database.run(em -> work.accept(new ReportFixture(em)));
    }
}
