package vn.sontay.training.assessment.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.HeldInMemory;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestDatabase;

class QuestionEditingIT {

    private static final String MINE = "Câu một, sửa trên trình duyệt?";
    private static final String THEIRS = "Câu một, sửa trong tệp?";

    @BothDatabases
    void qst_10_what_is_edited_in_the_browser_is_in_force_at_once_and_after_a_restart(TestDatabase database,
            @TempDir Path root) {
        BankFixture bank = new BankFixture(database, root);
        long before = bank.catalogue.archiveId(bank.entry("Q1").question());
        Question asked = bank.entry("Q1").question();
        bank.reword("Q1", MINE);
        assertEquals(MINE, bank.text("Q1"));
        assertEquals(Origin.BROWSER, bank.entry("Q1").origin());
        assertEquals(before, bank.catalogue.archiveId(asked), "a test that is being begun finds the wording it drew");
        assertEquals(List.of("question.edit"), bank.changes.fired().stream().map(Changed::action).toList());
        bank.start();
        assertEquals(MINE, bank.text("Q1"));
        database.run(em -> assertEquals(asked, em.find(ArchivedQuestion.class, before).question()));
    }

    @BothDatabases
    void sha_8_what_one_node_has_stored_the_other_asks_from_its_next_request_on(TestDatabase database,
            @TempDir Path root) {
        BankFixture bank = new BankFixture(database, root);
        QuestionCatalogue here = bank.catalogue;
        bank.start();
        HeldInMemory held = new HeldInMemory();
        here.held = held;
        bank.reword("Q1", MINE);
        assertEquals("Câu một?", here.current().question("Q1").orElseThrow().text(), "nobody has come here since");
        assertThrows(IllegalStateException.class, () -> bank.edit(service -> {
            service.save(BankFixture.save(BankFixture.with(bank.entry("Q1").question(), THEIRS),
                    bank.entry("Q1").version()));
            throw new IllegalStateException("undone");
        }));
        database.run(em -> {
            here.archive = new QuestionArchive(em);
            held.seen(Sql.of(em, "select " + HeldInMemory.VERSION + " as version from setting where name = :name")
                    .with("name", "held-in-memory").first().orElseThrow().text("version"));
            assertEquals(MINE, here.current().question("Q1").orElseThrow().text());
            assertEquals(0, StatementCount.of(em, here::current), "it is read once");
        });
        assertEquals(bank.catalogue.archiveId(bank.entry("Q1").question()),
                here.archiveId(here.current().question("Q1").orElseThrow()));
    }

    @BothDatabases
    void qst_10_a_question_written_in_the_browser_survives_a_restart(TestDatabase database, @TempDir Path root) {
        BankFixture bank = new BankFixture(database, root);
        Question added = BankFixture.question("MOI-1", BankFixture.number(15));
        bank.edit(service -> service.save(BankFixture.save(added, "")));
        bank.start();
        assertEquals(added, bank.catalogue.current().question("MOI-1").orElseThrow());
        assertEquals(Origin.BROWSER, bank.entry("moi-1").origin());
        RuleException taken = assertThrows(RuleException.class, () -> bank.edit(service -> service.save(
                BankFixture.save(BankFixture.question("moi-1", BankFixture.number(3)), ""))));
        assertEquals("question.codeTaken", taken.key());
        assertEquals("code", taken.field());
    }

    @BothDatabases
    void qst_10_the_same_command_twice_saves_once(TestDatabase database, @TempDir Path root) {
        BankFixture bank = new BankFixture(database, root);
        SaveQuestion command = BankFixture.save(BankFixture.question("MOI-1", BankFixture.number(15)), "");
        bank.edit(service -> service.save(command));
        bank.edit(service -> service.save(command));
        assertEquals(1, bank.changes.fired().size());
    }

    @BothDatabases
    void qst_12_a_file_that_was_changed_since_is_a_conflict_until_somebody_decides(TestDatabase database,
            @TempDir Path root) {
        BankFixture bank = new BankFixture(database, root);
        bank.reword("Q1", MINE);
        bank.inFile(text -> text.replace("Câu một?", THEIRS));
        bank.start();
        assertEquals(MINE, bank.text("Q1"));
        assertTrue(bank.entry("Q1").conflict());
        bank.edit(service -> service
                .settle(new SettleConflict(BankFixture.request(), "Q1", bank.entry("Q1").version(), false)));
        assertEquals(Origin.BROWSER, bank.entry("Q1").origin());
        bank.start();
        assertEquals(Origin.BROWSER, bank.entry("Q1").origin());
        assertEquals(MINE, bank.text("Q1"));
        bank.inFile(text -> text.replace("Câu một?", THEIRS + "!"));
        bank.start();
        assertTrue(bank.entry("Q1").conflict());
        bank.edit(service -> service
                .settle(new SettleConflict(BankFixture.request(), "Q1", bank.entry("Q1").version(), true)));
        assertEquals(THEIRS + "!", bank.text("Q1"));
        assertEquals(Origin.FILE, bank.entry("Q1").origin());
        bank.inFile(text -> text);
        bank.start();
        assertEquals("Câu một?", bank.text("Q1"));
        assertEquals(List.of("question.edit", "question.keepBrowser", "question.takeFile"),
                bank.changes.fired().stream().map(Changed::action).toList());
        RuleException none = assertThrows(RuleException.class, () -> bank.edit(service -> service
                .settle(new SettleConflict(BankFixture.request(), "Q1", bank.entry("Q1").version(), true))));
        assertEquals("question.noConflict", none.key());
    }

    @BothDatabases
    void qst_12_an_edit_that_has_come_into_its_file_falls_silent_for_good(TestDatabase database, @TempDir Path root) {
        BankFixture bank = new BankFixture(database, root);
        bank.reword("Q1", MINE);
        bank.inFile(text -> text.replace("Câu một?", MINE));
        bank.start();
        assertEquals(Origin.FILE, bank.entry("Q1").origin());
        bank.inFile(text -> text.replace("Câu một?", THEIRS));
        bank.start();
        assertEquals(THEIRS, bank.text("Q1"));
        assertEquals(Origin.FILE, bank.entry("Q1").origin());
    }

    @BothDatabases
    void qst_12_a_question_that_left_its_file_stays_as_it_was_edited_and_is_a_conflict(TestDatabase database,
            @TempDir Path root) {
        BankFixture bank = new BankFixture(database, root);
        bank.reword("Q1", MINE);
        bank.inFile(text -> text.replace("code: Q1", "code: QX"));
        bank.start();
        assertEquals(MINE, bank.text("Q1"));
        assertTrue(bank.entry("Q1").conflict());
        bank.edit(service -> service
                .settle(new SettleConflict(BankFixture.request(), "Q1", bank.entry("Q1").version(), true)));
        assertTrue(bank.catalogue.current().question("Q1").isEmpty());
        bank.start();
        assertTrue(bank.catalogue.current().question("Q1").isEmpty());
    }

    @BothDatabases
    void qst_13_a_withdrawn_question_is_no_longer_drawn_until_it_is_saved_again(TestDatabase database,
            @TempDir Path root) {
        BankFixture bank = new BankFixture(database, root);
        String version = bank.entry("Q1").version();
        RuleException why = assertThrows(RuleException.class, () -> bank.edit(
                service -> service.withdraw(new WithdrawQuestion(BankFixture.request(), "Q1", version, " "))));
        assertEquals("reason", why.field());
        bank.edit(service -> service.withdraw(new WithdrawQuestion(BankFixture.request(), "Q1", version, "Sai luật")));
        assertTrue(bank.catalogue.current().question("Q1").isEmpty());
        bank.start();
        assertTrue(bank.catalogue.current().question("Q1").isEmpty());
        assertTrue(bank.entry("Q1").withdrawn());
        bank.edit(service -> service
                .save(BankFixture.save(bank.entry("Q1").question(), bank.entry("Q1").version())));
        assertEquals("Câu một?", bank.text("Q1"));
    }

    @BothDatabases
    void qst_11_who_saves_second_is_told_that_somebody_else_has(TestDatabase database, @TempDir Path root) {
        BankFixture bank = new BankFixture(database, root);
        String seen = bank.entry("Q1").version();
        Question mine = BankFixture.with(bank.entry("Q1").question(), MINE);
        Question theirs = BankFixture.with(bank.entry("Q1").question(), THEIRS);
        bank.edit(service -> service.save(BankFixture.save(mine, seen)));
        assertThrows(StaleDataException.class,
                () -> bank.edit(service -> service.save(BankFixture.save(theirs, seen))));
        assertEquals(MINE, bank.text("Q1"));
    }

    @BothDatabases
    void qst_11_a_form_opened_before_the_file_was_changed_is_refused(TestDatabase database, @TempDir Path root) {
        BankFixture bank = new BankFixture(database, root);
        String seen = bank.entry("Q1").version();
        Question mine = BankFixture.with(bank.entry("Q1").question(), MINE);
        bank.inFile(text -> text.replace("Câu một?", THEIRS));
        bank.start();
        assertThrows(StaleDataException.class, () -> bank.edit(service -> service.save(BankFixture.save(mine, seen))));
    }

    @BothDatabases
    void qst_11_of_many_at_the_same_instant_one_gets_through(TestDatabase database, @TempDir Path root) {
        BankFixture bank = new BankFixture(database, root);
        String seen = bank.entry("Q1").version();
        Question before = bank.entry("Q1").question();
        List<Boolean> saved = AtOnce.times(6, number -> {
            Question mine = BankFixture.with(before, "Câu của người " + number + "?");
            try {
                bank.edit(service -> service.save(BankFixture.save(mine, seen)));
                return true;
            } catch (StaleDataException e) {
                return false;
            }
        });
        assertEquals(1, saved.stream().filter(each -> each).count());
        assertEquals(1, bank.entry("Q1").ordinal());
    }

    @BothDatabases
    void qst_10_everything_that_is_wrong_is_told_beside_its_field(TestDatabase database, @TempDir Path root) {
        BankFixture bank = new BankFixture(database, root);
        Question bad = new Question("MOI 1", "A9", 1, Difficulty.EASY, List.of(), TextFormat.PLAIN, "",
                ChoiceTask.of(QuestionType.SINGLE, List.of("Một", "một", ""), java.util.Set.of(), Credit.PARTIAL), "",
                "TODO", null, null);
        RuleException refused = assertThrows(RuleException.class,
                () -> bank.edit(service -> service.save(BankFixture.save(bad, ""))));
        List<String> fields = new ArrayList<>(List.of(String.valueOf(refused.field())));
        for (Throwable other : refused.getSuppressed()) {
            fields.add(String.valueOf(((RuleException) other).field()));
        }
        assertEquals(List.of("code", "outcome", "text", "option1", "option2", "key", "explanation", "source"), fields);
        assertTrue(bank.catalogue.entry("MOI 1").isEmpty());
    }

    @BothDatabases
    void qst_14_five_thousand_questions_are_saved_at_once_or_none_is(TestDatabase database,
            @TempDir Path root) {
        BankFixture bank = new BankFixture(database, root);
        List<Question> many = new ArrayList<>(IntStream.range(0, 5000)
                .mapToObj(i -> BankFixture.question("N" + i, BankFixture.number(i))).toList());
        bank.edit(service -> assertEquals(5000, service.saveAll(
                new SaveQuestions(BankFixture.request(), many, Map.of("N0", ""), "moodle.xml"))));
        assertEquals(5006, bank.catalogue.current().all().size());
        bank.start();
        assertEquals(5006, bank.catalogue.current().all().size());
        bank.edit(service -> assertEquals(1, service.saveAll(new SaveQuestions(BankFixture.request(),
                List.of(many.get(0), BankFixture.question("M1", BankFixture.number(1))), Map.of(), "moodle.xml"))));
        many.set(4000, BankFixture.with(many.get(4000), ""));
        many.set(0, BankFixture.with(many.get(0), "Câu khác?"));
        RuleException unsound = assertThrows(RuleException.class, () -> bank.edit(service -> service
                .saveAll(new SaveQuestions(BankFixture.request(), many, Map.of(), "moodle.xml"))));
        assertEquals("question.unsound", unsound.key());
        assertEquals("Câu N0?", bank.text("N0"));
        assertThrows(StaleDataException.class, () -> bank.edit(service -> service.saveAll(new SaveQuestions(
                BankFixture.request(), List.of(many.get(0)), Map.of("N0", ""), "moodle.xml"))));
    }

    @BothDatabases
    void qst_10_a_change_that_is_rolled_back_never_comes_in_force(TestDatabase database, @TempDir Path root) {
        BankFixture bank = new BankFixture(database, root);
        RecordedEvents<BankChanged> stored = new RecordedEvents<>();
        assertThrows(IllegalStateException.class, () -> database.run(em -> {
            bank.service(em, stored).save(BankFixture.save(BankFixture.question("MOI-1", BankFixture.number(15)), ""));
            throw new IllegalStateException("the last moment");
        }));
        assertFalse(bank.catalogue.entry("MOI-1").isPresent());
        bank.start();
        assertFalse(bank.catalogue.entry("MOI-1").isPresent());
    }

    @BothDatabases
    void qst_15_what_is_exported_and_put_into_the_content_makes_the_browser_fall_silent(TestDatabase database,
            @TempDir Path root) {
        BankFixture bank = new BankFixture(database, root);
        QuestionExport export = new QuestionExport();
        export.catalogue = bank.catalogue;
        assertEquals(List.of(), export.editedLessons());
        bank.reword("Q1", MINE);
        bank.edit(service -> service.save(BankFixture.save(BankFixture.question("MOI-1", BankFixture.number(15)), "")));
        bank.edit(service -> service
                .withdraw(new WithdrawQuestion(BankFixture.request(), "P3", bank.entry("P3").version(), "Sai")));
        assertEquals(List.of("A1"), export.editedLessons());
        List<Question> before = bank.catalogue.current().all();
        bank.content.write(BankFixture.FILE, export.lesson("A1"));
        bank.start();
        assertEquals(before, bank.catalogue.current().all());
        assertTrue(bank.catalogue.entries().stream().allMatch(entry -> entry.origin() == Origin.FILE));
        export.catalogue = bank.catalogue;
        assertEquals(List.of(), export.editedLessons());
    }

    @BothDatabases
    void the_life_of_a_question_is_told_with_what_each_step_changed(TestDatabase database, @TempDir Path root) {
        BankFixture bank = new BankFixture(database, root);
        bank.clock.forward(Duration.ofHours(1));
        bank.reword("Q1", MINE);
        bank.clock.forward(Duration.ofHours(1));
        bank.inFile(text -> text.replace("Câu một?", THEIRS));
        bank.start();
        QuestionSheet sheet = database.call(em -> bank.queries(em).sheet("q1"));
        assertEquals(List.of(MINE + " < " + THEIRS), sheet.conflict().stream()
                .map(change -> change.after() + " < " + change.before()).toList());
        assertEquals(List.of("null Câu một, sửa trên trình duyệt? > Câu một, sửa trong tệp?",
                "WRITTEN Câu một? > Câu một, sửa trên trình duyệt?", "null "),
                sheet.versions().stream().map(version -> version.kind() + " " + version.changes().stream()
                        .map(change -> change.before() + " > " + change.after()).collect(Collectors.joining()))
                        .toList());
        assertEquals(1, sheet.asked().ordinal());
    }
}
