package vn.sontay.training.outcome.classpaper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.outcome.document.ClassDocuments;
import vn.sontay.training.outcome.document.DocumentDrafts;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.PaperOffer;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.paper.FormalDocxLayout;
import vn.sontay.training.shared.paper.FormalLayout;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.teaching.attendance.RollsOfSessions;
import vn.sontay.training.teaching.plan.PlanCatalogue;
import vn.sontay.training.teaching.plan.Plans;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

/** CLP-1 to CLP-4 over the database: which papers a class has, and what they are made of. */
class ClassPaperIT {

    private static final TestClock CLOCK = TestClock.at("2025-09-05T08:00");
    private static final String AT = "timestamp '2025-07-01 00:00:00'";
    private static final AtomicLong NEXT_ID = new AtomicLong(8_700_000);

    private static Wired wired(EntityManager em, UnitScope units) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("dung", 1, 1, "Người Gọi", Set.of(Roles.ADMINISTRATOR),
                Map.of(Roles.ADMINISTRATOR, units)));
        CurriculumCatalogue curriculum = new CurriculumCatalogue();
        curriculum.replace(new Curriculum(List.of(), List.of()), Map.of());
        PlanCatalogue plans = new PlanCatalogue();
        plans.replace(new Plans(List.of()));
        return new Wired(em, CLOCK).with(user).with(new RollsOfSessions()).with(curriculum).with(plans);
    }

    private static void sql(EntityManager em, String statement, Object... values) {
        var query = em.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    /** A class with one officer, one volunteer and two sessions, the first with a closed roll. */
    private static long held(EntityManager em) {
        OrganisationFixture organisation = new OrganisationFixture(em);
        long commune = organisation.unit("Xã Sơn Tây", UnitKind.COMMUNE, null);
        long team = organisation.unit("Tổ công nghệ số thôn Mang Trẫy", UnitKind.TEAM, commune);
        long classId = NEXT_ID.getAndIncrement();
        sql(em, "insert into training_class (id, course_code, title, place, starts_on, ends_on, organiser_unit_id, "
                + "organiser_name, legal_basis, opened_at, version) values (?, 'khoa', 'Lớp 1', 'Hội trường', date '2025-09-01', "
                + "date '2025-09-30', ?, 'UBND xã Sơn Tây', '', " + AT + ", 1)", classId, commune);
        long trainer = organisation.person("Phạm Thị Ka Lê", null, null);
        sql(em, "insert into class_trainer (class_id, person_id) values (?, ?)", classId, trainer);
        long officer = enrol(em, classId, organisation.personOf(commune, "Đinh Văn Rin", 1985), "Đinh Văn Rin",
                commune);
        long volunteer = enrol(em, classId, organisation.personOf(team, "Y Nhung", 1990), "Y Nhung", team);
        long first = session(em, classId, 1, "2025-09-02");
        session(em, classId, 2, "2025-09-20");
        long roll = NEXT_ID.getAndIncrement();
        sql(em, "insert into roll_call (id, session_id, opened_at, closed_at, closed_by, version) values (?, ?, " + AT
                + ", " + AT + ", 'Người Gọi', 1)", roll, first);
        mark(em, roll, officer, "EXCUSED");
        mark(em, roll, volunteer, "LATE");
        return classId;
    }

    private static long enrol(EntityManager em, long classId, long personId, String name, long unitId) {
        long id = NEXT_ID.getAndIncrement();
        sql(em, "insert into enrolment (id, class_id, person_id, full_name, birth_year, unit_id, unit_name, job_title, "
                + "enrolled_at, version) values (?, ?, ?, ?, 1985, ?, 'Đơn vị " + unitId + "', 'Công chức', " + AT
                + ", 1)", id, classId, personId, name, unitId);
        return id;
    }

    private static long session(EntityManager em, long classId, int ordinal, String day) {
        long id = NEXT_ID.getAndIncrement();
        sql(em, "insert into class_session (id, class_id, ordinal, title, held_on, part, periods, version) values (?, ?, ?, "
                + "'Nội dung', ?, 'MORNING', 4, 1)", id, classId, ordinal, Date.valueOf(day));
        return id;
    }

    private static void mark(EntityManager em, long rollId, long enrolmentId, String status) {
        sql(em, "insert into attendance_mark (id, roll_call_id, enrolment_id, status, live_key, recorded_at, recorded_by, version) "
                + "values (?, ?, ?, ?, 0, " + AT + ", 'Người Gọi', 1)", NEXT_ID.getAndIncrement(), rollId, enrolmentId,
                status);
    }

    private static SetPaperTerms terms(long classId, long version, String allowance) {
        return new SetPaperTerms("r" + NEXT_ID.getAndIncrement(), classId, version, " UBND  xã Sơn Tây Hạ \n\n",
                "Y Nhung, Bí thư chi bộ",
                "", LocalDate.of(2025, 9, 10), "", allowance, "");
    }

    @BothDatabases
    void a_class_has_the_papers_for_which_there_is_something_and_they_are_drawn(TestDatabase database) {
        database.clear();
        database.run(em -> {
            long classId = held(em);
            Wired wired = wired(em, UnitScope.ALL);
            ClassPaperSource source = wired.get(ClassPaperSource.class);
            wired.get(PaperTermsService.class).set(terms(classId, 0, "50.000"));
            em.flush();
            List<PaperOffer> offers = source.offers(wired.get(ClassQueries.class).facts(classId));
            assertEquals(List.of("OPENING:", "CALL_UP:callUp", "CALL_UP:nomination", "CALL_UP:trainers",
                    "CALL_UP:guests", "CALL_UP:volunteers", "PROGRAMME:", "ROLL_SUMMARY:", "ALLOWANCES:",
                    "TEACHING_HOURS:"), offers.stream().map(PaperOffer::key).toList());
            for (PaperOffer offer : offers) {
                String from = offer.key().substring(offer.key().indexOf(':') + 1);
                PdfReading read = new PdfReading(source.draw(classId, offer.kind(), from).pdf());
                assertTrue(read.text().contains("Lớp 1"), offer.key());
                assertTrue(source.word(classId, offer.kind(), from).length > 0);
            }
            byte[] letter = source.draw(classId, DocumentKind.CALL_UP, "callUp").pdf();
            assertEquals(List.of(), FormalLayout.faultsOfLetter(letter));
            assertEquals(List.of(), FormalDocxLayout
                    .faultsOfLetter(source.word(classId, DocumentKind.CALL_UP, "callUp")));
            String text = new PdfReading(letter).text();
            assertTrue(text.contains("- UBND xã Sơn Tây Hạ;") && text.contains("Đinh Văn Rin"), text);
            assertFalse(text.contains("Y Nhung"), "a volunteer isn't called up");
            String paid = new PdfReading(source.draw(classId, DocumentKind.ALLOWANCES, "").pdf()).text();
            assertTrue(paid.contains("Y Nhung") && paid.contains("Năm mươi nghìn đồng"), paid);
            assertFalse(paid.contains("Đinh Văn Rin"), "an officer has a salary");
            assertThrows(NotFoundException.class, () -> source.draw(classId, DocumentKind.CALL_UP, "other"));
            sql(em, "insert into session_trainer (session_id, person_id) select s.id, p.id from class_session s, person p "
                    + "where s.class_id = ? and s.ordinal = 1 and p.full_name = 'Đinh Văn Rin'", classId);
            String hours = new PdfReading(source.draw(classId, DocumentKind.TEACHING_HOURS, "").pdf()).text();
            assertTrue(hours.contains("Đinh Văn Rin") && !hours.contains("Phạm Thị Ka Lê"),
                    "who is named for the session has taught it: " + hours);
        });
    }

    @BothDatabases
    void clp_6_a_day_to_answer_by_that_cannot_be_meant_is_refused(TestDatabase database) {
        database.clear();
        database.run(em -> {
            long classId = held(em);
            PaperTermsService service = wired(em, UnitScope.ALL).get(PaperTermsService.class);
            for (LocalDate far : List.of(LocalDate.of(2020, 9, 1), LocalDate.of(2025, 10, 1))) {
                assertEquals("replyBy", assertThrows(RuleException.class, () -> service
                        .set(new SetPaperTerms("far" + far, classId, service.facts(classId).version(), "", "", "", far,
                                "", "", "")))
                        .field());
            }
        });
    }

    @BothDatabases
    void an_empty_class_can_be_opened_and_units_asked_but_nothing_else_is_there(TestDatabase database) {
        database.clear();
        database.run(em -> {
            long classId = held(em);
            for (String table : List.of("attendance_mark", "roll_call", "class_session", "enrolment",
                    "class_trainer")) {
                sql(em, "delete from " + table);
            }
            Wired wired = wired(em, UnitScope.ALL);
            ClassPaperSource source = wired.get(ClassPaperSource.class);
            assertEquals(List.of("OPENING:", "CALL_UP:nomination"),
                    source.offers(wired.get(ClassQueries.class).facts(classId)).stream().map(PaperOffer::key)
                            .toList());
            assertTrue(source.draw(classId, DocumentKind.OPENING, "").pdf().length > 0);
            assertThrows(RuleException.class, () -> source.draw(classId, DocumentKind.CALL_UP, "callUp"));
            assertThrows(RuleException.class, () -> source.draw(classId, DocumentKind.CALL_UP, "trainers"));
        });
    }

    @BothDatabases
    void clp_2_appendices_name_the_issued_letter_and_the_file_waits_for_the_answer(TestDatabase database) {
        database.clear();
        database.run(em -> {
            long classId = held(em);
            Wired wired = wired(em, UnitScope.ALL);
            ClassPaperSource source = wired.get(ClassPaperSource.class);
            long letter = wired.get(DocumentDrafts.class).keep(classId, "CALL_UP:" + ClassDocuments.ASKING,
                    source.draw(classId, DocumentKind.CALL_UP, ClassDocuments.ASKING));
            em.flush();
            sql(em, "update document set state = 'ISSUED', number_text = '45/UBND-VX', issued_on = date '2025-08-05' where id = ?",
                    letter);
            String text = new PdfReading(source.draw(classId, DocumentKind.PROGRAMME, "").pdf()).text();
            assertTrue(text.contains("(Kèm theo Công văn số 45/UBND-VX ngày 05 tháng 8 năm 2025 của UBND xã Sơn Tây)"),
                    text);
        });
    }

    @BothDatabases
    void what_is_said_is_kept_once_and_only_as_it_was_seen(TestDatabase database) {
        database.clear();
        database.run(em -> {
            long classId = held(em);
            PaperTermsService service = wired(em, UnitScope.ALL).get(PaperTermsService.class);
            SetPaperTerms first = terms(classId, 0, "50.000");
            service.set(first);
            em.flush();
            TermsFacts said = service.facts(classId);
            assertEquals("UBND xã Sơn Tây Hạ", said.addressees());
            assertEquals("50000", said.allowance());
            service.set(first);
            service.set(terms(classId, said.version(), ""));
            em.flush();
            assertThrows(StaleDataException.class, () -> service.set(terms(classId, said.version(), "1")));
            for (String amount : List.of("-1", "50,5", "100000000", "5.00", "năm mươi")) {
                assertThrows(RuleException.class, () -> service.set(terms(classId, said.version() + 1, amount)),
                        amount);
            }
            Wired elsewhere = wired(em, UnitScope.of(Set.of(1L)));
            assertThrows(RefusedException.class, () -> elsewhere.get(PaperTermsService.class).facts(classId));
            assertThrows(RefusedException.class,
                    () -> elsewhere.get(PaperTermsService.class).set(terms(classId, 0, "")));
            assertThrows(RefusedException.class, () -> elsewhere.get(ClassPaperSource.class).draw(classId,
                    DocumentKind.OPENING, ""));
        });
    }

    @BothDatabases
    void which_papers_there_are_costs_one_statement(TestDatabase database) {
        database.clear();
        database.run(em -> {
            long classId = held(em);
            ClassPaperQueries queries = wired(em, UnitScope.ALL).get(ClassPaperQueries.class);
            // one for the scope, which a request remembers
            assertEquals(2, StatementCount.of(em, () -> queries.thereAre(classId)));
        });
    }
}
