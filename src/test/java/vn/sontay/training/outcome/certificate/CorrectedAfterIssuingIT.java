package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.outcome.certificate.CertificateFixture.TODAY;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.assessment.quiz.attempt.VoidPaperQuiz;
import vn.sontay.training.learning.progress.ProgressUseCases;
import vn.sontay.training.learning.progress.WithdrawSignOff;
import vn.sontay.training.people.security.ThrottleFixture;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.teaching.attendance.AttendanceFixture;
import vn.sontay.training.teaching.attendance.CloseRollCall;
import vn.sontay.training.teaching.attendance.CorrectMark;
import vn.sontay.training.teaching.attendance.Finding;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.attendance.ReopenRollCall;
import vn.sontay.training.teaching.trainingclass.ChangeClass;
import vn.sontay.training.teaching.trainingclass.ClassDetails;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.KnownPapers;
import vn.sontay.training.teaching.trainingclass.SessionPlan;
import vn.sontay.training.teaching.trainingclass.TakeBackPerson;
import vn.sontay.training.teaching.trainingclass.TrainingClassFixture;
import vn.sontay.training.teaching.trainingclass.WithdrawPerson;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.DatabasePlace;
import vn.sontay.training.testing.TestDatabase;

/** Whatever is corrected after issuing: nothing is lost, no number disappears, and what stands otherwise is flagged. */
@ExtendWith(DatabasePlace.class)
class CorrectedAfterIssuingIT {

    private static final CurrentUser ADMINISTRATOR = CertificateFixture.caller(CertificateFixture.ADMINISTRATOR_ID,
            Roles.ADMINISTRATOR);
    private static final String NAME = "Đinh Thị Ka Lê";
    private static final String OTHER = "Hồ Văn Rin";
    private static final String WHY = "văn bản của tỉnh";

    private long classId;
    private long person;

    /** What is done to a class whose two people have certificates, confirmed or not. */
    private interface Correction {

        void make(Doing doing, boolean confirmed);
    }

    /** What it changes of the first person's grounds, and whether of the second person's too. */
    private record Expected(String before, String after, boolean both) {

        static final Expected NOTHING = new Expected("", "", false);
    }

    private record Doing(EntityManager em, CertificateFixture make, long classId, long person) {

        TrainingClassFixture classes() {
            return new TrainingClassFixture(em, ADMINISTRATOR, CertificateFixture.CLOCK, make.corrections(),
                    make.events);
        }

        long number(String sql) {
            return ((Number) em.createNativeQuery(sql).setParameter(1, person).setMaxResults(1).getSingleResult())
                    .longValue();
        }

        void edit(String title, String place, String end, boolean confirmed) {
            ClassFacts facts = classes().queries().facts(classId);
            classes().classes().change(new ChangeClass(request(), classId, facts.version(),
                    new ClassDetails(title, place, facts.startsOn(), LocalDate.parse(end), facts.organiserUnitId(), "",
                            null),
                    facts.trainerIds(), new KnownPapers(confirmed, WHY)));
        }

        void mark(String before, MarkStatus status, boolean confirmed) {
            String where = " where m.live_key = 0 and m.enrolment_id = ? and m.status = '" + before + "' order by m.id";
            long mark = number("select m.id from attendance_mark m" + where);
            long session = number(
                    "select r.session_id from attendance_mark m join roll_call r on r.id = m.roll_call_id" + where);
            AttendanceFixture.corrections(em, ADMINISTRATOR, CertificateFixture.CLOCK, make.corrections(), make.events)
                    .correct(new CorrectMark(request(), session, person, mark, new Finding(status), "ghi nhầm", false,
                            confirmed));
        }

        long version(String entity, long id) {
            return em.createQuery("select x.version from " + entity + " x where x.id = :id", Long.class)
                    .setParameter("id", id).getSingleResult();
        }
    }

    private static String request() {
        return UUID.randomUUID().toString();
    }

    private static Stream<Arguments> corrections() {
        Map<String, Map.Entry<Correction, Expected>> all = Map.ofEntries(
                Map.entry("withdrawn since",
                        Map.entry((doing, sure) -> withdraw(doing, TODAY, sure), Expected.NOTHING)),
                Map.entry("present once more", Map.entry(
                        (doing, sure) -> doing.mark("ABSENT", MarkStatus.PRESENT, sure), Expected.NOTHING)),
                Map.entry("withdrawn from an earlier day",
                        Map.entry((doing, sure) -> withdraw(doing, LocalDate.parse("2025-08-06"), sure),
                                new Expected("Có tên trong danh sách lớp",
                                        "Đã rút khỏi lớp từ ngày 06/08/2025", false))),
                Map.entry("absent after all", Map.entry((doing, sure) -> doing.mark("PRESENT", MarkStatus.ABSENT, sure),
                        new Expected("Tham gia 3/4 buổi (75%), yêu cầu 75%",
                                "Tham gia 2/4 buổi (50%), yêu cầu 75%", false))),
                Map.entry("late, which counts as well",
                        Map.entry((doing, sure) -> doing.mark("PRESENT", MarkStatus.LATE, sure), Expected.NOTHING)),
                Map.entry("paper voided", Map.entry(CorrectedAfterIssuingIT::voidPaper,
                        new Expected("Bài kiểm tra đạt 7 điểm, yêu cầu 5",
                                "Chưa có kết quả bài kiểm tra, yêu cầu 5 điểm", false))),
                Map.entry("sign-off withdrawn", Map.entry(CorrectedAfterIssuingIT::withdrawSignOff,
                        new Expected("Thực hành đạt 1/1 bài",
                                "Thực hành đạt 0/1 bài, còn thiếu: “Giúp dân nộp hồ sơ”", false))),
                Map.entry("class renamed",
                        Map.entry((doing, sure) -> doing.edit("Lớp khác", "Hội trường", "2025-08-06", sure),
                                new Expected("Lớp “Lớp 1”, từ 05/08/2025 đến 06/08/2025, 16 tiết",
                                        "Lớp “Lớp khác”, từ 05/08/2025 đến 06/08/2025, 16 tiết", true))),
                Map.entry("class longer",
                        Map.entry((doing, sure) -> doing.edit("Lớp 1", "Hội trường", "2025-08-09", sure),
                                new Expected("Lớp “Lớp 1”, từ 05/08/2025 đến 06/08/2025, 16 tiết",
                                        "Lớp “Lớp 1”, từ 05/08/2025 đến 09/08/2025, 16 tiết", true))),
                Map.entry("session added", Map.entry(CorrectedAfterIssuingIT::addSession,
                        new Expected("Lớp “Lớp 1”, từ 05/08/2025 đến 06/08/2025, 16 tiết; "
                                + "Tham gia 3/4 buổi (75%), yêu cầu 75%",
                                "Lớp “Lớp 1”, từ 05/08/2025 đến 09/08/2025, 16 tiết; "
                                        + "Tham gia 3/5 buổi (60%), yêu cầu 75%",
                                true))));
        return all.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(each -> Stream.of(TestDatabase.values())
                        .map(database -> Arguments.of(each.getKey(), database, each.getValue().getKey(),
                                each.getValue().getValue())));
    }

    private static void withdraw(Doing doing, LocalDate on, boolean confirmed) {
        doing.classes().enrolments().withdraw(new WithdrawPerson(request(), doing.person(),
                doing.version("Enrolment", doing.person()), on, "Nghỉ việc", confirmed));
    }

    private static void voidPaper(Doing doing, boolean confirmed) {
        long attempt = doing.number("select id from attempt where enrolment_id = ?");
        QuizFixture.papers(doing.em(), ADMINISTRATOR, CertificateFixture.CLOCK, doing.make().corrections(),
                doing.make().events).voidPaper(
                        new VoidPaperQuiz(request(), attempt, doing.version("Attempt", attempt), "nhập nhầm",
                                confirmed));
    }

    private static void withdrawSignOff(Doing doing, boolean confirmed) {
        long signOff = doing.number("select id from practice_sign_off where enrolment_id = ?");
        ProgressUseCases.practice(doing.em(), ADMINISTRATOR, CertificateFixture.curriculum(), CertificateFixture.CLOCK,
                doing.make().corrections(), doing.make().events).withdraw(
                        new WithdrawSignOff(request(), signOff,
                                doing.version("PracticeSignOff", signOff), "nhầm người", confirmed));
    }

    private static void addSession(Doing doing, boolean confirmed) {
        doing.em().createNativeQuery("update training_class set ends_on = '2025-08-09' where id = ?")
                .setParameter(1, doing.classId()).executeUpdate();
        doing.em().clear();
        doing.classes().sessions().add(request(), doing.classId(),
                new SessionPlan("Buổi bù", LocalDate.parse("2025-08-08"), DayPart.MORNING, 4),
                new KnownPapers(confirmed, WHY));
    }

    private void issued(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            classId = make.heldClass("Lớp 1", CertificateFixture.PRACTICAL);
            person = make.person(classId, NAME, 3, "7");
            long other = make.person(classId, OTHER, 3, "8");
            make.signedOff(person);
            make.signedOff(other);
            make.service().issue(
                    new IssueCertificates(request(), classId, null, TODAY.minusDays(1), make.signatory(), null));
            make.sign(classId, TODAY);
        });
    }

    private void run(TestDatabase database, Consumer<Doing> work) {
        database.run(em -> work.accept(new Doing(em, new CertificateFixture(em), classId, person)));
    }

    @ParameterizedTest(name = "{0}, on {1}")
    @MethodSource("corrections")
    void cer_14_cer_15_no_number_is_lost_and_what_changed_is_flagged(String what, TestDatabase database,
            Correction correction, Expected expected) {
        issued(database);
        List<Object> papers = database.call(em -> List.copyOf(new CertificateFixture(em).column("pdf_sha256")));
        boolean flagged = !expected.equals(Expected.NOTHING);

        assertEquals("trainingclass.papersUnconfirmed",
                assertThrows(RuleException.class, () -> run(database, doing -> correction.make(doing, false))).key());
        run(database, doing -> assertEquals(List.of(), doing.make().reviewQueries().open("", 1).rows()));
        run(database, doing -> {
            correction.make(doing, true);
            assertEquals(flagged ? expected.both() ? 2 : 1 : 0, doing.make().events.fired().stream()
                    .filter(each -> each.action().equals("certificate.flag")).count());
        });

        run(database, doing -> {
            assertListed(doing, flagged, expected.both(), what.startsWith("withdrawn"));
            assertEquals(papers, List.copyOf(doing.make().column("pdf_sha256")));
            assertFlags(doing, flagged, expected);
        });
    }

    private static void decided(Doing doing, ReviewDecision... endings) {
        assertEquals(List.of(endings), doing.make().reviewQueries().decided(1).rows().stream().map(ReviewRow::decision)
                .toList());
    }

    private static void takeBack(Doing doing) {
        doing.classes().enrolments().takeBack(new TakeBackPerson(request(), doing.person(),
                doing.version("Enrolment", doing.person()), "rút nhầm", true));
    }

    @BothDatabases
    void cls_14_a_withdrawal_is_taken_back_and_the_flag_with_it(TestDatabase database) {
        issued(database);
        run(database, doing -> withdraw(doing, LocalDate.parse("2025-08-06"), true));
        run(database, doing -> assertEquals(1, doing.make().reviewQueries().open("", 1).rows().size()));
        run(database, CorrectedAfterIssuingIT::takeBack);
        run(database, doing -> {
            assertEquals(List.of(), doing.make().reviewQueries().open("", 1).rows());
            decided(doing, ReviewDecision.HOLDS_AGAIN);
            assertEquals(1,
                    doing.number("select count(*) from withdrawal where enrolment_id = ? and undone_at is not null "
                            + "and undone_reason = 'rút nhầm' and reason = 'Nghỉ việc'"));
            assertTrue(doing.make().completions().ofEnrolment(person, TODAY).met());
        });
        assertEquals("trainingclass.notWithdrawn",
                assertThrows(RuleException.class, () -> run(database, CorrectedAfterIssuingIT::takeBack)).key());
    }

    private static void reopen(Doing doing, boolean confirmed) {
        long session = session(doing);
        AttendanceFixture.reopenings(doing.em(), ADMINISTRATOR, CertificateFixture.CLOCK, doing.make().corrections(),
                doing.make().events).reopen(
                        new ReopenRollCall(request(), session, roll(doing, session), "chốt nhầm", confirmed));
    }

    private static long session(Doing doing) {
        return doing.number("select min(r.session_id) from attendance_mark m join roll_call r on r.id = m.roll_call_id "
                + "where m.enrolment_id = ? and m.status = 'PRESENT'");
    }

    private static long roll(Doing doing, long session) {
        return doing.em().createQuery("select r.version from RollCall r where r.sessionId = :id", Long.class)
                .setParameter("id", session).getSingleResult();
    }

    @BothDatabases
    void att_12_what_a_reopened_roll_flags_holds_again_when_it_is_closed_as_it_was(TestDatabase database) {
        issued(database);
        assertEquals("trainingclass.papersUnconfirmed",
                assertThrows(RuleException.class, () -> run(database, doing -> reopen(doing, false))).key());
        run(database, doing -> reopen(doing, true));
        run(database, doing -> assertEquals(2, doing.make().reviewQueries().open("", 1).rows().size()));
        run(database, doing -> {
            long session = session(doing);
            AttendanceFixture.service(doing.em(), ADMINISTRATOR, CertificateFixture.CLOCK, doing.make().corrections(),
                    doing.make().events).close(new CloseRollCall(request(), session, roll(doing, session)));
        });
        run(database, doing -> {
            assertEquals(List.of(), doing.make().reviewQueries().open("", 1).rows());
            decided(doing, ReviewDecision.HOLDS_AGAIN, ReviewDecision.HOLDS_AGAIN);
        });
    }

    @BothDatabases
    void cls_14_who_teaches_the_class_by_now_is_not_taken_back(TestDatabase database) {
        issued(database);
        run(database, doing -> withdraw(doing, LocalDate.parse("2025-08-06"), true));
        run(database, doing -> doing.make().teaches(doing.make().personOf(doing.person()), doing.classId()));
        assertEquals("trainingclass.teachesNow",
                assertThrows(RuleException.class, () -> run(database, CorrectedAfterIssuingIT::takeBack)).key());
    }

    @BothDatabases
    void cer_14_what_waits_says_what_stood_at_issue_and_what_stands_now_however_often_it_changed(
            TestDatabase database) {
        issued(database);
        run(database, doing -> doing.mark("PRESENT", MarkStatus.ABSENT, true));
        run(database, doing -> doing.mark("PRESENT", MarkStatus.ABSENT, true));
        run(database, doing -> {
            ReviewRow waiting = doing.make().reviewQueries().open("", 1).rows().getFirst();
            assertEquals("Tham gia 3/4 buổi (75%), yêu cầu 75% | Tham gia 1/4 buổi (25%), yêu cầu 75%",
                    waiting.before() + " | " + waiting.after());
            decided(doing, ReviewDecision.OVERTAKEN);
        });
    }

    @BothDatabases
    void cer_13_what_was_decided_is_not_asked_again_until_something_else_is_known(TestDatabase database) {
        issued(database);
        run(database, doing -> doing.mark("PRESENT", MarkStatus.ABSENT, true));
        run(database, doing -> doing.make().reviewService().decide(new DecideReviews(request(),
                Set.of(doing.make().reviewQueries().open("", 1).rows().getFirst().reviewId()), ReviewDecision.KEEP,
                "Có mặt theo biên bản")));
        run(database, doing -> doing.mark("PRESENT", MarkStatus.LATE, true));
        run(database, doing -> assertEquals(List.of(), doing.make().reviewQueries().open("", 1).rows()));
        run(database, doing -> doing.mark("LATE", MarkStatus.ABSENT, true));
        run(database, doing -> assertEquals(1, doing.make().reviewQueries().open("", 1).rows().size()));
    }

    @BothDatabases
    void cls_11_what_papers_name_of_a_class_is_not_corrected_without_a_reason(TestDatabase database) {
        issued(database);
        run(database, doing -> {
            ClassFacts facts = doing.classes().queries().facts(doing.classId());
            assertEquals("trainingclass.correctionReason", assertThrows(RuleException.class, () -> doing.classes()
                    .classes().change(new ChangeClass(request(), doing.classId(), facts.version(),
                            new ClassDetails("Lớp khác", "Hội trường", facts.startsOn(), facts.endsOn(),
                                    facts.organiserUnitId(), "", null),
                            facts.trainerIds(), new KnownPapers(true, " "))))
                    .key());
        });
        run(database, doing -> doing.edit("Lớp khác", "Hội trường", "2025-08-06", true));
        run(database, doing -> assertTrue(doing.make().reviewQueries().open("", 1).rows().getFirst().cause()
                .endsWith("Lý do: " + WHY)));
    }

    private static void assertListed(Doing doing, boolean flagged, boolean both, boolean withdrawn) {
        List<IssuedCertificate> listed = doing.make().queries(ADMINISTRATOR).people(doing.classId()).stream()
                .map(EligibilityRow::certificate).toList();
        assertEquals(List.of("001/2025/GCN-TH " + flagged, "002/2025/GCN-TH " + (flagged && both)),
                listed.stream().map(each -> each.number() + " " + each.underReview()).sorted().toList());
        assertEquals(
                List.copyOf(new IssuedCertificates(doing.em()).ofClasses(List.of(doing.classId()), TODAY).values()),
                listed.stream().sorted(Comparator.comparing(IssuedCertificate::number)).toList());
        assertEquals(withdrawn ? 1 : 0, listed.stream().filter(each -> each.withdrawnOn() != null).count());
        CurrentUser holder = CertificateFixture.caller(doing.make().personOf(doing.person()), Roles.TRAINEE);
        assertEquals(withdrawn ? List.of("001/2025/GCN-TH") : List.of(), doing.make().queries(holder)
                .mine().left().stream().map(IssuedCertificate::number).toList());
        PdfReading printed = new PdfReading(doing.make().papers(ADMINISTRATOR).ofClass(doing.classId()));
        String proposed = new PdfReading(doing.make().proposals(ADMINISTRATOR).proposalList(doing.classId())).text();
        for (IssuedCertificate each : listed) {
            assertTrue(printed.text().contains(each.number()), printed.text());
            assertTrue(proposed.contains(each.fullName()), proposed);
            Verification verified = doing.make()
                    .verification(ThrottleFixture.throttle(doing.em(), CertificateFixture.CLOCK))
                    .verify(each.code(), "::1");
            assertEquals(Verification.State.VALID, verified.state());
            assertEquals(each.number() + each.fullName(), verified.facts().number() + verified.facts().fullName());
        }
    }

    private static void assertFlags(Doing doing, boolean flagged, Expected expected) {
        List<ReviewRow> open = doing.make().reviewQueries().open("", 1).rows();
        assertEquals(flagged ? expected.both() ? 2 : 1 : 0, open.size());
        open.stream().filter(each -> each.fullName().equals(NAME)).forEach(each -> {
            assertEquals(expected.before(), each.before());
            assertEquals(expected.after(), each.after());
            assertEquals("Người Gọi", each.flaggedBy());
        });
    }
}
