package vn.sontay.training.outcome.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.sontay.training.outcome.certificate.IssuedCertificate;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestDatabase;

/** RPT-1 to RPT-7 on real rows. */
class TargetsIT {

    private static final String[] AUGUST = {"2025-08-05", "2025-08-06", "2025-08-07", "2025-08-08"};
    private static final String[] SEPTEMBER = {"2025-09-29", "2025-09-30", "2025-10-01", "2025-10-02"};

    @BothDatabases
    void a_person_in_two_classes_counts_once_on_the_earlier_day(TestDatabase database) {
        run(database, make -> {
            long person = make.person("A Thiêu");
            long early = make.trainingClass(ReportFixture.STAFF, AUGUST);
            long late = make.trainingClass(ReportFixture.STAFF, SEPTEMBER);
            for (long each : List.of(early, late)) {
                long enrolment = make.enrolment(each, person, "A Thiêu");
                make.rollCalls(each, 4, enrolment);
                make.test(enrolment, 1, "8", each == early ? "2025-08-08" : "2025-10-02");
            }
            TargetDetail detail = make.targets().detail(ReportFixture.PLAN, "nguoi", day("2025-12-31"),
                    null, new TargetQueries.Asked(true, 1, "", 1));
            assertEquals(1, detail.row().figure().counted());
            assertEquals(day("2025-08-08"), detail.people().rows().getFirst().completedOn());
            assertEquals("Xã Sơn Mùa", detail.people().rows().getFirst().unitName());
            assertEquals(0, detail.open());
        });
    }

    @BothDatabases
    void a_person_s_other_classes_of_the_target_are_told_with_why_they_do_not_count_RPT_11(TestDatabase database) {
        run(database, make -> {
            long person = make.person("A Thiêu");
            long first = make.trainingClass(ReportFixture.STAFF, AUGUST);
            long second = make.trainingClass(ReportFixture.STAFF, SEPTEMBER);
            long third = make.trainingClass(ReportFixture.STAFF, SEPTEMBER);
            make.left(make.enrolment(first, person, "A Thiêu"), "2025-08-06");
            long counts = make.enrolment(second, person, "A Thiêu");
            make.rollCalls(second, 4, counts);
            make.test(counts, 1, "8", "2025-10-02");
            make.enrolment(third, person, "A Thiêu");
            make.rollCalls(third, 2);
            long other = make.person("Y Nhung");
            make.left(make.enrolment(first, other, "Y Nhung"), "2025-08-06");
            long open = make.enrolment(third, other, "Y Nhung");
            TargetPerson done = people(make, true);
            assertEquals(counts, done.enrolmentId());
            assertEquals(List.of("2025-08-06 0", "null 2"), done.others().stream()
                    .map(each -> each.leftOn() + " " + each.missing().size()).toList());
            TargetPerson missing = people(make, false);
            assertEquals(open, missing.enrolmentId());
            assertEquals(List.of(day("2025-08-06")),
                    missing.others().stream().map(TargetPerson.Other::leftOn).toList());
        });
    }

    @BothDatabases
    void a_certificate_is_told_as_it_stood_by_what_had_been_recorded_RPT_12(TestDatabase database) {
        run(database, make -> {
            LocalDate asOf = day("2025-12-31");
            long inClass = make.trainingClass(ReportFixture.STAFF, AUGUST);
            long enrolment = make.enrolment(inClass, "A Thiêu");
            make.rollCalls(inClass, 4, enrolment);
            make.test(enrolment, 1, "8", "2025-08-08");
            long certificate = make.certificate(enrolment, 1, "2025-08-20");
            make.targets().board(ReportFixture.PLAN, asOf);
            LocalDate then = make.clock.today();
            make.clock.forward(Duration.ofDays(2));
            make.revoke(certificate, 2, "2025-09-01");
            for (LocalDate known : Arrays.asList(then, then.plusDays(1))) {
                IssuedCertificate stood = make.evidence().person(enrolment, asOf, known).certificate();
                assertEquals("1/2025/GCN-TH VALID 2025-08-20",
                        stood.number() + " " + stood.state() + " " + stood.since());
                assertEquals(1, make.evidence().ofClass(inClass, asOf, known).certificates().size());
                assertEquals("1/2025/GCN-TH", make.targets().people(ReportFixture.PLAN, "nguoi", asOf, known, true)
                        .getFirst().certificateNumber());
            }
            for (LocalDate known : Arrays.asList(null, then.plusDays(2))) {
                assertNull(make.evidence().person(enrolment, asOf, known).certificate());
                assertEquals(0, make.evidence().ofClass(inClass, asOf, known).certificates().size());
                assertNull(make.targets().people(ReportFixture.PLAN, "nguoi", asOf, known, true).getFirst()
                        .certificateNumber());
            }
            assertThrows(RuleException.class, () -> make.evidence().person(enrolment, asOf, then.minusDays(1)));
        });
    }

    private static TargetPerson people(ReportFixture make, boolean completed) {
        List<TargetPerson> rows = make.targets().detail(ReportFixture.PLAN, "nguoi", day("2025-12-31"),
                null, new TargetQueries.Asked(completed, 1, "", 1)).people().rows();
        assertEquals(1, rows.size());
        return rows.getFirst();
    }

    /** PLA-6, RPT-8: the plan is that of the first unit; two others organise a class for it each. */
    @BothDatabases
    void a_commune_sees_of_the_plan_above_the_share_of_its_own_classes_and_nothing_of_others(TestDatabase database) {
        run(database, make -> {
            make.trainingClass(ReportFixture.TEAM, AUGUST);
            long ours = make.trainingClass(ReportFixture.STAFF, AUGUST);
            long theirs = make.trainingClass(ReportFixture.STAFF, AUGUST);
            for (long each : List.of(ours, theirs, theirs)) {
                long enrolment = make.enrolment(each, "Người Học");
                make.rollCalls(each, each == theirs ? 0 : 4, enrolment);
                make.test(enrolment, 1, "8", "2025-08-08");
            }
            LocalDate asOf = day("2025-12-31");
            TargetQueries own = make.targetsOf(make.organiser(ours));
            assertEquals(List.of(ReportFixture.PLAN), own.plans().stream().map(Plan::code).toList());
            assertEquals(List.of("lop 1 null SHARE", "nguoi 1 null SHARE", "dung-han 1 null SHARE", "to 0 null SHARE"),
                    figures(own.board(asOf)));
            assertEquals(figures(own.board(asOf)), figures(own.board(ReportFixture.PLAN, asOf)));
            TargetDetail detail = own.detail(ReportFixture.PLAN, "lop", asOf, null,
                    new TargetQueries.Asked(true, 1, "", 1));
            assertEquals(List.of(ours), detail.classes().rows().stream().map(each -> each.of().classId()).toList());
            assertEquals(List.of("lop 1 2 OVERDUE", "nguoi 1 2 OVERDUE", "dung-han 1 2 OVERDUE", "to 0 null NO_TOTAL"),
                    figures(make.targets().board(asOf)));
            TargetQueries stranger = make.targetsOf(make.organiser(ours) + 1_000_000);
            assertEquals(List.of(), stranger.plans());
            assertEquals(List.of(), stranger.board(asOf).plans());
            assertThrows(NotFoundException.class, () -> stranger.board(ReportFixture.PLAN, asOf));
            assertThrows(NotFoundException.class,
                    () -> stranger.detail(ReportFixture.PLAN, "lop", asOf, null,
                            new TargetQueries.Asked(true, 1, "", 1)));
        });
    }

    private static List<String> figures(TargetBoard board) {
        return board.plans().stream().flatMap(plan -> plan.targets().stream())
                .map(row -> row.target().code() + " " + row.figure().counted() + " " + row.figure().total() + " "
                        + row.figure().state())
                .toList();
    }

    @BothDatabases
    void before_the_session_that_completes_it_nobody_counts(TestDatabase database) {
        run(database, make -> {
            long classId = make.trainingClass(ReportFixture.STAFF, AUGUST);
            long enrolment = make.enrolment(classId, "Y Nhung");
            make.rollCalls(classId, 4, enrolment);
            make.test(enrolment, 1, "7.5", "2025-08-06");
            assertEquals(0, figure(make, "nguoi", "2025-08-06").counted());
            assertEquals(1, figure(make, "nguoi", "2025-08-07").counted());
            assertEquals(0, figure(make, "lop", "2025-08-07").counted());
            assertEquals(1, figure(make, "lop", "2025-08-08").counted());
        });
    }

    @BothDatabases
    void a_correction_today_moves_the_figure_of_back_then(TestDatabase database) {
        run(database, make -> {
            long classId = make.trainingClass(ReportFixture.STAFF, AUGUST);
            long enrolment = make.enrolment(classId, "Y Nhung");
            make.rollCalls(classId, 3, enrolment);
            make.rollCall(classId, 4);
            make.test(enrolment, 1, "7.5", "2025-08-08");
            assertEquals(1, figure(make, "nguoi", "2025-08-08").counted());
            make.correctToAbsent(enrolment, 2);
            assertEquals(0, figure(make, "nguoi", "2025-08-08").counted());
            assertEquals(0, figure(make, "nguoi", "2026-11-24").counted());
            PersonEvidence evidence = make.evidence().person(enrolment, day("2025-08-08"), null);
            assertEquals(List.of("PRESENT", "ABSENT"), evidence.sessions().get(1).marks().stream()
                    .map(mark -> mark.finding().status().name()).toList());
            assertEquals("Ghi nhầm", evidence.sessions().get(1).marks().getLast().reason());
            assertNull(evidence.completedOn());
        });
    }

    @BothDatabases
    void who_has_left_counts_only_before_that_day(TestDatabase database) {
        run(database, make -> {
            long classId = make.trainingClass(ReportFixture.STAFF, AUGUST);
            long enrolment = make.enrolment(classId, "Y Nhung");
            make.rollCalls(classId, 4, enrolment);
            make.test(enrolment, 1, "9", "2025-08-08");
            make.left(enrolment, "2025-08-20");
            assertEquals(1, figure(make, "nguoi", "2025-08-19").counted());
            assertEquals(0, figure(make, "nguoi", "2025-08-20").counted());
            PersonEvidence left = make.evidence().person(enrolment, day("2025-08-20"), null);
            assertNull(left.judgement());
            assertEquals(4, left.sessions().size());
        });
    }

    @BothDatabases
    void a_person_s_whole_training_is_one_page_and_others_see_what_is_theirs_RPT_10(TestDatabase database) {
        run(database, make -> {
            long person = make.person("Y Nhung");
            long first = make.trainingClass(ReportFixture.STAFF, AUGUST);
            long done = make.enrolment(first, person, "Y Nhung");
            make.rollCalls(first, 4, done);
            make.test(done, 1, "9", "2025-08-08");
            long second = make.trainingClass(ReportFixture.STAFF, SEPTEMBER);
            long open = make.enrolment(second, person, "Y Nhung");
            make.rollCalls(second, 1);
            PersonRecord mine = make.recordsOfMyself(person).mine();
            assertEquals(List.of("0/4 false", "4/4 true"), mine.classes().stream()
                    .map(each -> each.judgement().attended() + " " + each.judgement().met()).toList());
            assertEquals(List.of(open, done), mine.classes().stream().map(RecordedClass::enrolmentId).toList());
            assertEquals(List.of(done), make.recordsOf(make.organiser(first)).of(person).classes().stream()
                    .map(RecordedClass::enrolmentId).toList());
            long stranger = make.organiser(make.trainingClass(ReportFixture.STAFF, SEPTEMBER));
            assertThrows(RefusedException.class, () -> make.recordsOf(stranger).of(person));
            assertEquals(1, make.evidence().person(open, day("2026-11-24"), null).others());
        });
    }

    @BothDatabases
    void reached_after_the_deadline_is_overdue_first_and_late_then(TestDatabase database) {
        run(database, make -> {
            long classId = make.trainingClass(ReportFixture.STAFF, SEPTEMBER);
            long first = make.enrolment(classId, "A Thiêu");
            long second = make.enrolment(classId, "Y Nhung");
            make.rollCalls(classId, 4, first, second);
            make.test(first, 1, "4", "2025-10-02");
            make.test(first, 2, "6", "2025-10-05");
            make.test(second, 1, "6", "2025-10-03");
            assertEquals(TargetState.UNDER_WAY, figure(make, "nguoi", "2025-09-30").state());
            assertEquals(TargetState.OVERDUE, figure(make, "nguoi", "2025-10-04").state());
            TargetFigure late = figure(make, "nguoi", "2026-11-24");
            assertEquals(TargetState.REACHED_LATE, late.state());
            assertEquals(day("2025-10-05"), late.reachedOn());
            assertEquals(0, late.byDeadline());
        });
    }

    @BothDatabases
    void a_class_counts_when_every_roll_call_is_closed_and_is_on_time_by_its_last_session(TestDatabase database) {
        run(database, make -> {
            long inTime = make.trainingClass(ReportFixture.STAFF, AUGUST);
            long tooLate = make.trainingClass(ReportFixture.STAFF, SEPTEMBER);
            make.rollCalls(inTime, 3);
            make.rollCalls(tooLate, 4);
            assertEquals(1, figure(make, "lop", "2025-12-31").counted());
            assertEquals(0, figure(make, "dung-han", "2025-12-31").counted());
            make.rollCall(inTime, 4);
            assertEquals(TargetState.REACHED_LATE, figure(make, "lop", "2025-12-31").state());
            assertEquals(1, figure(make, "dung-han", "2025-12-31").counted());
            assertEquals(TargetState.OVERDUE, figure(make, "dung-han", "2025-12-31").state());
            List<TargetClass> classes = make.targets()
                    .detail(ReportFixture.PLAN, "dung-han", day("2025-12-31"), null,
                            new TargetQueries.Asked(true, 1, "", 1))
                    .classes().rows();
            assertEquals(List.of(true, false), classes.stream().map(TargetClass::counts).toList());
            assertEquals(4, make.evidence().ofClass(inTime, day("2025-12-31"), null).sessions().size());
        });
    }

    @BothDatabases
    void without_a_total_the_number_stands_alone(TestDatabase database) {
        run(database, make -> {
            long classId = make.trainingClass(ReportFixture.TEAM, "2025-08-05", "2025-08-06", "2025-08-07");
            long enrolment = make.enrolment(classId, "Y Nhung");
            make.rollCalls(classId, 2, enrolment);
            make.test(enrolment, 1, "6", "2025-08-06");
            assertEquals(0, figure(make, "to", "2025-12-31").counted());
            make.practice(enrolment, "2025-08-09");
            TargetFigure figure = figure(make, "to", "2025-12-31");
            assertEquals(1, figure.counted());
            assertEquals(TargetState.NO_TOTAL, figure.state());
            assertEquals(0, figure(make, "to", "2025-08-08").counted());
        });
    }

    @BothDatabases
    void the_day_of_completion_is_the_first_on_which_the_policy_says_yes(TestDatabase database) {
        run(database, make -> {
            long classId = make.trainingClass(ReportFixture.TEAM, "2025-08-05", "2025-08-06", "2025-08-07");
            long enrolment = make.enrolment(classId, "Y Nhung");
            make.rollCall(classId, 1, enrolment);
            make.rollCall(classId, 2);
            make.rollCall(classId, 3, enrolment);
            make.test(enrolment, 1, "3", "2025-08-06");
            make.test(enrolment, 2, "5", "2025-08-10");
            make.practice(enrolment, "2025-08-09");
            for (LocalDate each = day("2025-08-01"); each.isBefore(day("2025-08-20")); each = each.plusDays(1)) {
                PersonEvidence evidence = make.evidence().person(enrolment, each, null);
                boolean complete = !each.isBefore(day("2025-08-10"));
                assertEquals(complete, evidence.judgement() != null && evidence.judgement().met());
                assertEquals(complete ? day("2025-08-10") : null, evidence.completedOn(), "on " + each);
            }
        });
    }

    @BothDatabases
    void people_are_listed_by_given_name_a_page_at_a_time_with_what_is_missing(TestDatabase database) {
        run(database, make -> {
            long classId = make.trainingClass(ReportFixture.STAFF, AUGUST);
            make.enrolment(classId, "Hồ Văn Út");
            make.enrolment(classId, "Đinh Thị Ân");
            IntStream.range(0, 60).forEach(i -> make.enrolment(classId, "Phạm Văn Lâm"));
            TargetDetail first = make.targets().detail(ReportFixture.PLAN, "nguoi", day("2025-08-04"),
                    null, new TargetQueries.Asked(false, 1, "", 1));
            assertEquals("Đinh Thị Ân", first.people().rows().getFirst().fullName());
            assertFalse(first.people().rows().getFirst().missing().isEmpty());
            assertEquals(50, first.people().rows().size());
            TargetDetail last = make.targets().detail(ReportFixture.PLAN, "nguoi", day("2025-08-04"),
                    null, new TargetQueries.Asked(false, 9, "", 1));
            assertEquals(2, last.people().number());
            assertEquals("Hồ Văn Út", last.people().rows().getLast().fullName());
            assertEquals(62, last.open());
        });
    }

    @BothDatabases
    void the_board_takes_as_many_statements_for_many_classes_as_for_one(TestDatabase database) {
        database.clear();
        database.run(em -> {
            ReportFixture make = new ReportFixture(em);
            fill(make, 1, 2);
            int few = board(em, make);
            fill(make, 4, 12);
            assertEquals(few, board(em, make));
            assertTrue(few <= 24, few + " statements");
        });
    }

    @BothDatabases
    void a_day_to_come_and_an_unknown_plan_are_refused(TestDatabase database) {
        run(database, make -> {
            assertThrows(RuleException.class, () -> make.targets().board(day("2026-11-25")));
            assertThrows(NotFoundException.class, () -> make.targets().board("khong-co", day("2026-11-24")));
            assertThrows(NotFoundException.class,
                    () -> make.targets().detail(ReportFixture.PLAN, "khong-co", day("2026-11-24"),
                            null, new TargetQueries.Asked(true, 1, "", 1)));
            assertThrows(NotFoundException.class, () -> make.evidence().person(1, day("2026-11-24"), null));
            assertEquals(4, make.targets().board(day("2026-11-24")).plans().getFirst().targets().size());
        });
    }

    private static int board(EntityManager em, ReportFixture make) {
        TargetQueries targets = make.targets();
        return StatementCount.of(em, () -> targets.board(day("2026-11-24")));
    }

    private static void fill(ReportFixture make, int classes, int people) {
        for (int i = 0; i < classes; i++) {
            long classId = make.trainingClass(ReportFixture.STAFF, AUGUST);
            long[] enrolments = IntStream.range(0, people).mapToLong(n -> make.enrolment(classId, "Người " + n))
                    .toArray();
            make.rollCalls(classId, 4, enrolments);
            for (long enrolment : enrolments) {
                make.test(enrolment, 1, "8", "2025-08-08");
            }
        }
    }

    private static TargetFigure figure(ReportFixture make, String target, String asOf) {
        return make.targets().board(day(asOf)).plans().getFirst().targets().stream()
                .filter(row -> row.target().code().equals(target)).findFirst().orElseThrow().figure();
    }

    private static void run(TestDatabase database, java.util.function.Consumer<ReportFixture> work) {
        database.clear();
        database.run(em -> work.accept(new ReportFixture(em)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
