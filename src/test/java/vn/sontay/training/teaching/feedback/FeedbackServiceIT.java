package vn.sontay.training.teaching.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.feedback.FeedbackFixture.Trainee;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

class FeedbackServiceIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final FeedbackFixture use = new FeedbackFixture();
    private final List<Trainee> people = new ArrayList<>();
    private long held;
    private long trainer;

    private void begin(TestDatabase database) {
        database.clear();
        database.run(em -> {
            held = use.trainingClass(em, TODAY);
            trainer = use.trainer(em, held);
            for (int i = 1; i <= 7; i++) {
                people.add(use.trainee(em, held, "Người " + i));
            }
        });
    }

    private boolean handIn(TestDatabase database, Trainee who, Map<String, Integer> answers, String comment) {
        return database.call(
                em -> use.service(em, who.person()).handIn(new HandInSheet(who.enrolment(), answers, comment)));
    }

    private static String refusedAt(Runnable work) {
        return String.valueOf(assertThrows(RuleException.class, work::run).field());
    }

    private FeedbackSummary summary(TestDatabase database) {
        return database.call(em -> use.queries(em, trainer, Roles.TRAINER).summary(held));
    }

    private static int count(TestDatabase database, String table) {
        return database.call(em -> ((Number) em.createNativeQuery("select count(*) from " + table).getSingleResult())
                .intValue());
    }

    @BothDatabases
    void fbk_2_a_person_hands_in_once_and_the_first_sheet_stays(TestDatabase database) {
        begin(database);
        assertTrue(handIn(database, people.getFirst(), FeedbackFixture.all(4), "Nên có thêm hình."));
        assertFalse(handIn(database, people.getFirst(), FeedbackFixture.all(1), "Dở."));
        assertEquals(1, count(database, "feedback_sheet"));
        assertEquals(1, count(database, "feedback_comment"));
        assertEquals(List.of(4, 4), database.call(
                em -> em.createNativeQuery("select choice from feedback_answer").getResultList()));
        assertTrue(database.call(em -> use.queries(em, people.getFirst().person(), Roles.TRAINEE)
                .mySheet(people.getFirst().enrolment())).handedIn());
    }

    @BothDatabases
    void the_form_waits_for_those_who_have_not_handed_in_and_are_in_the_class(TestDatabase database) {
        begin(database);
        Trainee first = people.getFirst();
        assertEquals(Set.of(first.enrolment()), waiting(database, first));
        handIn(database, first, FeedbackFixture.all(4), "");
        assertEquals(Set.of(), waiting(database, first));
        Trainee second = people.get(1);
        database.run(em -> em.createNativeQuery("update enrolment set withdrawn_on = '2026-11-20' where id = ?")
                .setParameter(1, second.enrolment()).executeUpdate());
        assertEquals(Set.of(), waiting(database, second));
        assertThrows(RefusedException.class, () -> handIn(database, second, FeedbackFixture.all(4), ""));
    }

    private Set<Long> waiting(TestDatabase database, Trainee who) {
        return database.call(em -> use.waiting(em, who.person()));
    }

    @BothDatabases
    void fbk_1_nothing_is_taken_before_the_last_session_begins(TestDatabase database) {
        begin(database);
        Trainee early = database.call(em -> use.trainee(em, use.trainingClass(em, TODAY.plusDays(1)), "Y Nhung"));
        assertEquals("feedback.notOpen", assertThrows(RuleException.class,
                () -> handIn(database, early, FeedbackFixture.all(4), "")).key());
        assertEquals(Set.of(), waiting(database, early));
        assertEquals(0, count(database, "feedback_sheet"));
        assertEquals(0, count(database, "feedback_handed_in"));
    }

    @BothDatabases
    void another_s_enrolment_is_refused(TestDatabase database) {
        begin(database);
        Trainee mixed = new Trainee(people.get(1).enrolment(), people.getFirst().person());
        assertThrows(RefusedException.class, () -> handIn(database, mixed, FeedbackFixture.all(4), ""));
        assertThrows(RefusedException.class, () -> database
                .run(em -> use.queries(em, mixed.person(), Roles.TRAINEE).mySheet(mixed.enrolment())));
    }

    @BothDatabases
    void a_level_that_is_none_a_question_left_out_and_a_long_text_are_told_and_change_nothing(TestDatabase database) {
        begin(database);
        Trainee first = people.getFirst();
        assertEquals("q-noi-dung", refusedAt(() -> handIn(database, first, FeedbackFixture.all(6), "")));
        assertEquals("q-noi-dung", refusedAt(() -> handIn(database, first, FeedbackFixture.all(0), "")));
        assertEquals("q-de-hieu", refusedAt(() -> handIn(database, first, Map.of("noi-dung", 5), "")));
        assertEquals("comment",
                refusedAt(() -> handIn(database, first, FeedbackFixture.all(4), "ễ".repeat(10_000))));
        assertEquals(0, count(database, "feedback_handed_in"));
        assertTrue(handIn(database, first, FeedbackFixture.all(4), " " + "ễ".repeat(500) + " "));
    }

    @BothDatabases
    void fbk_5_a_summary_shows_figures_and_texts_from_five_sheets_on(TestDatabase database) {
        begin(database);
        for (int i = 0; i < 4; i++) {
            handIn(database, people.get(i), FeedbackFixture.all(4), "Ý kiến " + i);
        }
        FeedbackSummary few = summary(database);
        assertEquals(List.of(List.of(), List.of()), List.of(few.results(), few.comments()));
        assertEquals("4/7", few.rate().toString());
        handIn(database, people.get(4), Map.of("noi-dung", 1, "de-hieu", 5), "");
        FeedbackSummary enough = summary(database);
        assertEquals(List.of(Distribution.of(1, 0, 0, 4, 0), Distribution.of(0, 0, 0, 4, 1)),
                enough.results().stream().map(QuestionResult::counts).toList());
        assertEquals(Set.of("Ý kiến 0", "Ý kiến 1", "Ý kiến 2", "Ý kiến 3"), Set.copyOf(enough.comments()));
    }

    @BothDatabases
    void fbk_9_answers_to_a_question_that_the_form_has_no_more_are_still_shown(TestDatabase database) {
        begin(database);
        people.subList(0, 5).forEach(each -> handIn(database, each, FeedbackFixture.all(3), ""));
        use.catalogue.replace(new FeedbackForm("Phiếu", "Chọn.", FeedbackFixture.FORM.scale(),
                List.of(new RatedQuestion("moi", "Câu mới."), FeedbackFixture.FORM.questions().getFirst()),
                FeedbackFixture.FORM.open()));
        assertEquals(List.of("moi 0", "noi-dung 5", "de-hieu 5"), summary(database).results().stream()
                .map(result -> result.code() + " " + result.counts().n()).toList());
    }

    @BothDatabases
    void a_class_s_answers_are_for_its_staff_and_for_leaders(TestDatabase database) {
        begin(database);
        long other = database.call(em -> use.trainer(em, use.trainingClass(em, TODAY)));
        assertThrows(RefusedException.class,
                () -> database.run(em -> use.queries(em, other, Roles.TRAINER).summary(held)));
        assertThrows(RefusedException.class,
                () -> database.run(em -> use.queries(em, people.getFirst().person(), Roles.TRAINEE).summary(held)));
        for (String role : List.of(Roles.LEADER, Roles.ADMINISTRATOR)) {
            assertEquals(7, database.call(em -> use.queries(em, other, role).summary(held)).of().people());
        }
    }

    @BothDatabases
    void fbk_3_no_column_joins_a_sheet_to_a_person(TestDatabase database) throws SQLException {
        assertEquals(Set.of("enrolment_id"), columns(database, "feedback_handed_in"));
        assertEquals(Set.of("id", "class_id", "handed_on"), columns(database, "feedback_sheet"));
        assertEquals(Set.of("sheet_id", "question_code", "choice"), columns(database, "feedback_answer"));
        assertEquals(Set.of("id", "class_id", "tally_id", "question_code", "content"),
                columns(database, "feedback_comment"));
        assertFalse(PersistentEntity.class.isAssignableFrom(FeedbackSheet.class));
        assertFalse(PersistentEntity.class.isAssignableFrom(FeedbackComment.class));
    }

    private static Set<String> columns(TestDatabase database, String table) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet found = connection.getMetaData().getColumns(connection.getCatalog(), null, table, null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }

    @BothDatabases
    void fbk_3_handing_in_leaves_no_trace_beside_the_two_rows(TestDatabase database) {
        begin(database);
        handIn(database, people.getFirst(), FeedbackFixture.all(4), "Một ý kiến");
        assertEquals(0, count(database, "command_receipt"));
        assertEquals(0, count(database, "audit_entry"));
        assertEquals(List.of(), use.changes.fired());
        assertEquals(List.of(1L), database.call(em -> em
                .createQuery("select e.version from Enrolment e where e.id = :id", Long.class)
                .setParameter("id", people.getFirst().enrolment()).getResultList()));
        String key = database.call(em -> (String) em.createNativeQuery("select id from feedback_sheet")
                .getSingleResult());
        assertTrue(key.matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"), key);
        assertFalse(new HandInSheet(1, FeedbackFixture.all(4), "bí mật").toString().contains("mật"));
    }

    @BothDatabases
    void fbk_3_the_order_in_which_people_handed_in_is_not_kept(TestDatabase database) {
        begin(database);
        people.reversed().forEach(each -> handIn(database, each, FeedbackFixture.all(4), ""));
        List<Long> byEnrolment = people.stream().map(Trainee::enrolment).sorted().toList();
        String asTheyLie = database == TestDatabase.H2
                ? "select enrolment_id from feedback_handed_in order by _rowid_"
                : "select enrolment_id from feedback_handed_in";
        assertEquals(byEnrolment, database.call(em -> em.createNativeQuery(asTheyLie).getResultList()));
    }
}
