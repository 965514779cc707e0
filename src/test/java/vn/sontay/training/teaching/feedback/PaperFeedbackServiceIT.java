package vn.sontay.training.teaching.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

class PaperFeedbackServiceIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Distribution SIX = Distribution.of(0, 1, 1, 2, 2);

    private final FeedbackFixture use = new FeedbackFixture();
    private long held;
    private long trainer;

    private void begin(TestDatabase database) {
        database.clear();
        database.run(em -> {
            held = use.trainingClass(em, TODAY);
            trainer = use.trainer(em, held);
        });
    }

    private long record(TestDatabase database, String requestId, int sheets, Map<String, Distribution> counts,
            List<String> comments) {
        return database.call(em -> use.paper(em, trainer, Roles.TRAINER)
                .record(new RecordPaperSheets(requestId, held, sheets, counts, comments)));
    }

    private void withdraw(TestDatabase database, String requestId, TallyRow row, long version, String reason) {
        database.run(em -> use.paper(em, trainer, Roles.TRAINER)
                .withdraw(new WithdrawPaperSheets(requestId, row.tallyId(), version, reason)));
    }

    private List<TallyRow> tallies(TestDatabase database) {
        return database.call(em -> use.paperQueries(em, trainer, Roles.TRAINER).sheets(held).tallies());
    }

    private FeedbackSummary summary(TestDatabase database) {
        return database.call(em -> use.queries(em, trainer, Roles.TRAINER).summary(held));
    }

    @BothDatabases
    void totals_are_entered_once_however_often_they_are_sent(TestDatabase database) {
        begin(database);
        long first = record(database, "r1", 6, FeedbackFixture.all(SIX), List.of("Hay."));
        assertEquals(first, record(database, "r1", 6, FeedbackFixture.all(SIX), List.of("Hay.")));
        assertEquals(6, summary(database).received().paper());
        assertEquals(List.of("Hay."), summary(database).comments());
        assertEquals(List.of("feedback.recordPaper"), use.changes.fired().stream().map(Changed::action).toList());
        assertTrue(use.changes.fired().getFirst().detail().contains("Lớp 1: 6 phiếu"));
    }

    @BothDatabases
    void fbk_8_a_question_with_more_ticks_than_sheets_is_named_and_nothing_is_kept(TestDatabase database) {
        begin(database);
        Map<String, Distribution> counts = Map.of("noi-dung", SIX, "de-hieu", Distribution.of(1, 1, 1, 2, 2));
        assertEquals("q-de-hieu", assertThrows(RuleException.class,
                () -> record(database, "r1", 6, counts, List.of())).field());
        assertEquals(List.of(), tallies(database));
        assertEquals(6, tallies(database, record(database, "r2", 7, counts, List.of())).of("noi-dung").n());
    }

    private TallyRow tallies(TestDatabase database, long id) {
        return tallies(database).stream().filter(row -> row.tallyId() == id).findFirst().orElseThrow();
    }

    @BothDatabases
    void texts_are_no_more_than_sheets_and_not_too_long(TestDatabase database) {
        begin(database);
        assertEquals("comments", assertThrows(RuleException.class, () -> record(database, "r1", 6,
                FeedbackFixture.all(SIX), Collections.nCopies(7, "Hay."))).field());
        assertEquals("comments", assertThrows(RuleException.class, () -> record(database, "r2", 6,
                FeedbackFixture.all(SIX), List.of("ễ".repeat(501)))).field());
        assertEquals(List.of(), tallies(database));
    }

    @BothDatabases
    void fbk_7_a_withdrawn_tally_stays_known_and_counts_no_more_nor_do_its_texts(TestDatabase database) {
        begin(database);
        record(database, "r1", 9, FeedbackFixture.all(SIX), List.of("Nhầm lớp."));
        TallyRow wrong = tallies(database).getFirst();
        assertThrows(RuleException.class, () -> withdraw(database, "w1", wrong, wrong.version(), " "));
        assertThrows(StaleDataException.class, () -> withdraw(database, "w2", wrong, wrong.version() + 1, "Nhầm"));
        withdraw(database, "w3", wrong, wrong.version(), "Đếm nhầm");
        withdraw(database, "w3", wrong, wrong.version(), "Đếm nhầm");
        record(database, "r2", 6, FeedbackFixture.all(SIX), List.of("Đúng lớp."));
        assertEquals(Set.of("9 Đếm nhầm", "6 null"), Set.copyOf(tallies(database).stream()
                .map(row -> row.sheets() + " " + row.withdrawalReason()).toList()));
        FeedbackSummary summary = summary(database);
        assertEquals(6, summary.received().paper());
        assertEquals(SIX, summary.results().getFirst().counts());
        assertEquals(List.of("Đúng lớp."), summary.comments());
        assertEquals(List.of("feedback.recordPaper", "feedback.withdrawPaper", "feedback.recordPaper"),
                use.changes.fired().stream().map(Changed::action).toList());
    }

    @BothDatabases
    void fbk_5_few_sheets_from_phones_stay_out_of_the_paper_sheets_figures(TestDatabase database) {
        begin(database);
        record(database, "r1", 6, FeedbackFixture.all(SIX), List.of());
        record(database, "r2", 2, FeedbackFixture.all(Distribution.of(2, 0, 0, 0, 0)), List.of());
        for (int i = 1; i <= 4; i++) {
            handIn(database, i);
        }
        Distribution paper = Distribution.of(2, 1, 1, 2, 2);
        assertEquals(paper, summary(database).results().getFirst().counts());
        assertEquals(List.of(), summary(database).comments());
        handIn(database, 5);
        assertEquals(paper.plus(Distribution.of(0, 0, 0, 0, 5)), summary(database).results().getFirst().counts());
        assertEquals(5, summary(database).comments().size());
        assertEquals(13, summary(database).received().total());
    }

    private void handIn(TestDatabase database, int number) {
        database.run(em -> {
            FeedbackFixture.Trainee who = use.trainee(em, held, "Người " + number);
            use.service(em, who.person())
                    .handIn(new HandInSheet(who.enrolment(), FeedbackFixture.all(5), "Ý kiến " + number));
        });
    }

    @BothDatabases
    void only_the_class_s_staff_enters_and_only_once_the_form_is_open(TestDatabase database) {
        begin(database);
        long early = database.call(em -> use.trainingClass(em, TODAY.plusDays(1)));
        assertThrows(RefusedException.class, () -> database.run(em -> use.paper(em, trainer, Roles.TRAINER)
                .record(new RecordPaperSheets("r1", early, 6, FeedbackFixture.all(SIX), List.of()))));
        assertEquals("feedback.notOpen", assertThrows(RuleException.class,
                () -> database.run(em -> use.paper(em, trainer, Roles.ADMINISTRATOR)
                        .record(new RecordPaperSheets("r2", early, 6, FeedbackFixture.all(SIX), List.of()))))
                .key());
    }
}
