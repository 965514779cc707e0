package vn.sontay.training.learning.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.teaching.trainingclass.Whose;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

class ChecklistServiceIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Set<String> ALL = Set.copyOf(CurriculumFixture.CHECKLIST);

    private final ProgressUseCases use = new ProgressUseCases();
    private long joined;
    private long trainer;
    private long person;
    private long enrolment;

    private void begin(TestDatabase database) {
        database.clear();
        database.run(em -> {
            ProgressFixture make = new ProgressFixture(em);
            joined = make.trainingClass("2026-11-20", "2026-11-27");
            trainer = make.person("Phạm Văn Khá");
            make.teaches(trainer, joined);
            person = make.person("A Thiêu");
            enrolment = make.enrolment(joined, person, "A Thiêu");
            use.load(em, CurriculumFixture.curriculum());
        });
    }

    private static SaveChecklist command(String requestId, long enrolmentId, String task, long seen, Set<String> met) {
        return new SaveChecklist(requestId, enrolmentId, task, seen, met, TODAY, " Làm  chậm ");
    }

    private long save(TestDatabase database, String requestId, long seen, Set<String> met) {
        return database.call(
                em -> use.checklists(em, trainer).save(command(requestId, enrolment, "TH3", seen, met)));
    }

    private PersonChecklist list(TestDatabase database) {
        return database.call(em -> use.checklistQueries(em, trainer).checklist(enrolment, "TH3"));
    }

    private PracticeRow row(TestDatabase database) {
        return database.call(em -> use.practiceQueries(em, trainer).sheet(joined, "TH3")).people().getFirst();
    }

    @BothDatabases
    void each_save_is_kept_and_the_last_one_stands(TestDatabase database) {
        begin(database);
        assertEquals(save(database, "r1", 0, Set.of("Một", "Hai")), save(database, "r1", 0, Set.of("Một", "Hai")));
        assertEquals(2, row(database).met());
        save(database, "r2", 1, Set.of("Ba"));
        PersonChecklist list = list(database);
        assertEquals(List.of("false", "false", "true"),
                list.items().stream().map(item -> String.valueOf(item.met())).toList());
        assertEquals(List.of("2: 1/3 Làm chậm", "1: 2/3 Làm chậm"), list.saves().stream()
                .map(each -> each.ordinal() + ": " + each.met() + "/" + each.items() + " " + each.note()).toList());
        assertEquals(2, list.seen());
        save(database, "r3", 2, Set.of());
        assertEquals(0, row(database).met());
        assertEquals(3, use.changes.fired().size());
    }

    @BothDatabases
    void the_trainee_sees_what_is_met_and_what_is_missing(TestDatabase database) {
        begin(database);
        save(database, "r1", 0, Set.of("Hai"));
        PracticeItem task = database.call(em -> use.queries(em, person).lessons(enrolment)).practice().get(2);
        assertEquals(List.of("Một false", "Hai true", "Ba false"),
                task.items().stream().map(item -> item.text() + " " + item.met()).toList());
    }

    @BothDatabases
    void it_is_confirmed_only_when_all_is_ticked(TestDatabase database) {
        begin(database);
        RuleException missing = assertThrows(RuleException.class, () -> database.run(
                em -> use.checklists(em, trainer).confirm(command("r1", enrolment, "TH3", 0, Set.of("Một", "Ba")))));
        assertEquals("met", missing.field());
        assertTrue(list(database).saves().isEmpty());
        SaveChecklist all = command("r2", enrolment, "TH3", 0, ALL);
        database.run(em -> use.checklists(em, trainer).confirm(all));
        database.run(em -> use.checklists(em, trainer).confirm(all));
        assertEquals(TODAY, Objects.requireNonNull(list(database).signOff()).signedOn());
        assertEquals(List.of(new DoneThing(enrolment, true, "TH3", TODAY)), database
                .call(em -> new DoneThings(em).of(Whose.inClasses(List.of(joined)), TODAY)));
        assertThrows(RuleException.class, () -> save(database, "r3", 1, Set.of("Một")));
    }

    @BothDatabases
    void a_sign_off_of_many_means_every_item_and_the_last_save_stands_again_once_it_is_withdrawn(
            TestDatabase database) {
        begin(database);
        save(database, "r1", 0, Set.of("Một"));
        database.run(em -> use.practice(em, trainer).signOff(new SignOffPractice("r2", enrolment, "TH3", TODAY)));
        assertEquals(3, row(database).met());
        assertEquals(3, list(database).met());
        SignOffRow signOff = Objects.requireNonNull(row(database).signOff());
        database.run(em -> use.practice(em, trainer)
                .withdraw(new WithdrawSignOff("w1", signOff.signOffId(), signOff.version(), "Nhầm", false)));
        assertEquals(1, row(database).met());
        assertNull(list(database).signOff());
        save(database, "r3", 1, Set.of("Một", "Hai"));
    }

    @BothDatabases
    void what_somebody_else_saved_since_is_not_lost(TestDatabase database) {
        begin(database);
        save(database, "r1", 0, Set.of("Một"));
        assertThrows(StaleDataException.class, () -> save(database, "r2", 0, Set.of("Hai")));
        assertThrows(StaleDataException.class, () -> save(database, "r3", 1, Set.of("Mục không có")));
        assertEquals(1, list(database).saves().size());
    }

    @BothDatabases
    void the_day_the_note_and_the_person_must_be_possible(TestDatabase database) {
        begin(database);
        assertThrows(RuleException.class, () -> database.run(em -> use.checklists(em, trainer)
                .save(new SaveChecklist("r1", enrolment, "TH3", 0, ALL, TODAY.plusDays(1), ""))));
        assertThrows(RuleException.class, () -> database.run(em -> use.checklists(em, trainer)
                .save(new SaveChecklist("r2", enrolment, "TH3", 0, ALL, LocalDate.of(2026, 11, 19), ""))));
        assertThrows(RuleException.class, () -> database.run(em -> use.checklists(em, trainer)
                .save(new SaveChecklist("r3", enrolment, "TH3", 0, ALL, TODAY, "a".repeat(301)))));
        long elsewhere = database.call(em -> {
            ProgressFixture make = new ProgressFixture(em);
            make.left(enrolment, "2026-11-22");
            return make.enrolment(make.trainingClass("2026-11-20", "2026-11-27"), "Hồ Thị Hà");
        });
        assertThrows(RuleException.class, () -> save(database, "r4", 0, ALL));
        assertThrows(RefusedException.class, () -> database.run(
                em -> use.checklists(em, trainer).save(command("r5", elsewhere, "TH3", 0, ALL))));
        assertThrows(RefusedException.class,
                () -> database.run(em -> use.checklistQueries(em, trainer).checklist(elsewhere, "TH3")));
    }

    @BothDatabases
    void a_task_with_a_diary_is_signed_off_once_the_diary_holds_enough(TestDatabase database) {
        begin(database);
        database.run(em -> new ProgressFixture(em).diaryLine(enrolment, "TH4", 9));
        RuleException refused = assertThrows(RuleException.class, () -> database.run(em -> use.practice(em, trainer)
                .signOff(new SignOffPractice("r1", enrolment, "TH4", TODAY))));
        assertEquals("progress.diaryTooShort enrolmentIds [10, A Thiêu (9)]",
                refused.key() + " " + refused.field() + " " + refused.arguments());
        assertEquals("met", assertThrows(RuleException.class, () -> database.run(
                em -> use.checklists(em, trainer).confirm(command("r2", enrolment, "TH4", 0, Set.of("Đủ")))))
                .field());
        database.run(em -> new ProgressFixture(em).diaryLine(enrolment, "TH4", 1));
        database.run(em -> use.practice(em, trainer).signOff(new SignOffPractice("r3", enrolment, "TH4", TODAY)));
        assertEquals(List.of("TH1 0", "TH2 0", "TH3 0", "TH4 1"), database.call(em -> use.practiceQueries(em, trainer)
                .sheet(joined, "").tasks().stream().map(task -> task.code() + " " + task.done()).toList()));
    }
}
