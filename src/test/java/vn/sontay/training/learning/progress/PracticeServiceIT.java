package vn.sontay.training.learning.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.teaching.trainingclass.Whose;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestDatabase;

class PracticeServiceIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final ProgressUseCases use = new ProgressUseCases();
    private long joined;
    private long trainer;
    private long first;
    private long second;

    private void begin(TestDatabase database) {
        database.clear();
        database.run(em -> {
            ProgressFixture make = new ProgressFixture(em);
            joined = make.trainingClass("2026-11-20", "2026-11-27");
            trainer = make.person("Phạm Văn Khá");
            make.teaches(trainer, joined);
            first = make.enrolment(joined, "A Thiêu");
            second = make.enrolment(joined, "Y Nhung");
            use.load(em, CurriculumFixture.curriculum());
        });
    }

    private int signOff(TestDatabase database, String requestId, Set<Long> people, LocalDate on) {
        return database
                .call(em -> use.practice(em, trainer).signOff(new SignOffPractice(requestId, people, "TH1", on)));
    }

    private SignOffRow counting(TestDatabase database, long enrolmentId) {
        return database.call(em -> use.practiceQueries(em, trainer).sheet(joined, "TH1").people().stream()
                .filter(row -> row.enrolmentId() == enrolmentId).map(PracticeRow::signOff).map(Objects::requireNonNull)
                .findFirst().orElseThrow());
    }

    @BothDatabases
    void several_are_signed_off_at_once_and_who_has_it_keeps_the_first(TestDatabase database) {
        begin(database);
        assertEquals(1, signOff(database, "r1", Set.of(first), TODAY.minusDays(1)));
        assertEquals(1, signOff(database, "r2", Set.of(first, second), TODAY));
        assertEquals(1, signOff(database, "r2", Set.of(first, second), TODAY));
        assertEquals(TODAY.minusDays(1), counting(database, first).signedOn());
        assertEquals(TODAY, counting(database, second).signedOn());
        assertEquals(2, use.changes.fired().size());
        assertEquals(List.of("TH1 2", "TH2 0", "TH3 0", "TH4 0"), database.call(em -> use.practiceQueries(em, trainer)
                .sheet(joined, "").tasks().stream().map(task -> task.code() + " " + task.done()).toList()));
    }

    @BothDatabases
    void cls_10_a_trainer_who_is_in_the_class_signs_nothing_off_for_themselves(TestDatabase database) {
        begin(database);
        signOff(database, "r1", Set.of(second), TODAY);
        SignOffRow own = counting(database, second);
        database.run(em -> em.createNativeQuery("update enrolment set person_id = ? where id = ?")
                .setParameter(1, trainer).setParameter(2, second).executeUpdate());
        assertEquals("trainingclass.ownResult", assertThrows(RuleException.class,
                () -> signOff(database, "r2", Set.of(first, second), TODAY)).key());
        assertEquals("trainingclass.ownResult", assertThrows(RuleException.class,
                () -> withdraw(database, "w1", own, own.version(), "Nhầm")).key());
        assertEquals(1, signOff(database, "r3", Set.of(first), TODAY));
    }

    @BothDatabases
    void a_withdrawn_sign_off_is_not_counted_and_the_task_can_be_signed_off_again(TestDatabase database) {
        begin(database);
        signOff(database, "r1", Set.of(first), TODAY);
        SignOffRow wrong = counting(database, first);
        WithdrawSignOff command = new WithdrawSignOff("w1", wrong.signOffId(), wrong.version(), " Nhầm người ", false);
        database.run(em -> use.practice(em, trainer).withdraw(command));
        database.run(em -> use.practice(em, trainer).withdraw(command));
        String told = use.changes.fired().getLast().detail();
        String task = database.call(em -> use.practiceQueries(em, trainer).sheet(joined, "TH1")).tasks().getFirst()
                .title();
        assertEquals(List.of(true, true), List.of(told.contains(task), told.contains("Nhầm người")), told);
        assertEquals(List.of(), database
                .call(em -> new DoneThings(em).of(Whose.inClasses(List.of(joined)), TODAY)));
        assertEquals(1, signOff(database, "r2", Set.of(first), TODAY));
        PracticeSheet sheet = database.call(em -> use.practiceQueries(em, trainer).sheet(joined, "TH1"));
        assertEquals(List.of("Nhầm người"), sheet.withdrawn().stream().map(SignOffRow::withdrawalReason).toList());
        assertEquals(1, sheet.tasks().getFirst().done());
        assertEquals("Nhầm người", database.call(em -> use.practiceQueries(em, trainer).signOff(wrong.signOffId())
                .withdrawalReason()));
    }

    @BothDatabases
    void a_sign_off_is_withdrawn_once_with_a_reason_and_as_it_was_seen(TestDatabase database) {
        begin(database);
        signOff(database, "r1", Set.of(first), TODAY);
        SignOffRow row = counting(database, first);
        assertThrows(RuleException.class, () -> withdraw(database, "w1", row, row.version(), " "));
        assertThrows(StaleDataException.class, () -> withdraw(database, "w2", row, row.version() + 1, "Nhầm"));
        withdraw(database, "w3", row, row.version(), "Nhầm");
        assertThrows(RuleException.class, () -> withdraw(database, "w4", row, row.version() + 1, "Nhầm"));
    }

    private void withdraw(TestDatabase database, String requestId, SignOffRow row, long version, String reason) {
        database.run(em -> use.practice(em, trainer)
                .withdraw(new WithdrawSignOff(requestId, row.signOffId(), version, reason, false)));
    }

    @BothDatabases
    void the_day_lies_between_the_class_s_first_and_today(TestDatabase database) {
        begin(database);
        assertThrows(RuleException.class, () -> signOff(database, "r1", Set.of(first), LocalDate.of(2026, 11, 19)));
        assertThrows(RuleException.class, () -> signOff(database, "r2", Set.of(first), TODAY.plusDays(1)));
        assertEquals(1, signOff(database, "r3", Set.of(first), LocalDate.of(2026, 11, 20)));
    }

    @BothDatabases
    void nobody_signs_off_people_of_another_class_people_who_left_or_nobody(TestDatabase database) {
        begin(database);
        long elsewhere = database.call(em -> {
            ProgressFixture make = new ProgressFixture(em);
            make.left(second, "2026-11-22");
            return make.enrolment(make.trainingClass("2026-11-20", "2026-11-27"), "Hồ Thị Hà");
        });
        assertThrows(RefusedException.class, () -> signOff(database, "r1", Set.of(elsewhere), TODAY));
        assertThrows(NotFoundException.class, () -> signOff(database, "r2", Set.of(first, elsewhere), TODAY));
        assertThrows(RuleException.class, () -> signOff(database, "r3", Set.of(first, second), TODAY));
        assertThrows(RuleException.class, () -> signOff(database, "r4", Set.of(), TODAY));
    }

    @BothDatabases
    void the_sheet_is_five_statements(TestDatabase database) {
        begin(database);
        signOff(database, "r1", Set.of(first, second), TODAY);
        database.run(em -> assertEquals(5,
                StatementCount.of(em, () -> use.practiceQueries(em, trainer).sheet(joined, "TH1"))));
    }
}
