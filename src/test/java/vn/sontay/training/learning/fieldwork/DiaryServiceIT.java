package vn.sontay.training.learning.fieldwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestDatabase;

class DiaryServiceIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final FieldFixture use = new FieldFixture();
    private long joined;
    private long trainer;
    private long person;
    private long enrolment;
    private long otherPerson;
    private long other;

    private void begin(TestDatabase database) {
        database.clear();
        database.run(em -> {
            use.load(em);
            trainer = use.person(em, "Phạm Văn Khá");
            joined = use.trainingClass(em, "to", trainer);
            person = use.person(em, "A Thiêu");
            enrolment = use.enrolment(em, joined, person, "A Thiêu");
            otherPerson = use.person(em, "Y Nhung");
            other = use.enrolment(em, joined, otherPerson, "Y Nhung");
        });
    }

    private static EntryDetails details(LocalDate day, int turns, int minutes) {
        return new EntryDetails(day, ServiceKind.SUBMIT, Outcome.GUIDED, turns, minutes);
    }

    private long record(TestDatabase database, String requestId, LocalDate day, int turns) {
        return database.call(em -> use.service(em, person)
                .record(new RecordEntry(requestId, enrolment, details(day, turns, 30))));
    }

    private long fromPaper(TestDatabase database, String requestId, long enrolmentId) {
        return database.call(em -> use.paper(em, trainer)
                .record(new RecordEntry(requestId, enrolmentId, details(TODAY, 1, 15))));
    }

    private PersonDiary mine(TestDatabase database) {
        return database.call(em -> use.queries(em, person).mine(enrolment));
    }

    private void withdraw(TestDatabase database, String requestId, DiaryLine line, long version) {
        database.run(em -> use.service(em, person)
                .withdraw(new WithdrawEntry(requestId, line.entryId(), version, WithdrawalReason.TWICE)));
    }

    @BothDatabases
    void a_line_is_written_once_though_its_form_is_sent_twice(TestDatabase database) {
        begin(database);
        assertEquals(record(database, "r1", TODAY, 2), record(database, "r1", TODAY, 2));
        record(database, "r2", TODAY.minusDays(4), 5);
        PersonDiary diary = mine(database);
        assertEquals(List.of("2026-11-24 2", "2026-11-20 5"),
                diary.counting().stream().map(line -> line.doneOn() + " " + line.turns()).toList());
        assertEquals(new DiaryStanding(7, 10), diary.standing());
        assertFalse(diary.standing().enough());
        assertEquals(2, use.changes.fired().size());
        assertTrue(use.changes.fired().getFirst().detail().startsWith("A Thiêu: 24/11/2026, 2 lượt, 30 phút"));
    }

    @BothDatabases
    void a_day_to_come_and_impossible_numbers_change_nothing(TestDatabase database) {
        begin(database);
        assertThrows(RuleException.class, () -> record(database, "r1", TODAY.plusDays(1), 1));
        assertThrows(RuleException.class, () -> record(database, "r2", LocalDate.of(2026, 11, 19), 1));
        assertThrows(RuleException.class, () -> record(database, "r3", TODAY, 10_000));
        assertThrows(RuleException.class, () -> database.run(em -> use.service(em, person)
                .record(new RecordEntry("r4", enrolment, details(TODAY, 1, 0)))));
        assertEquals(List.of(), mine(database).lines());
        use.clock.forward(java.time.Duration.ofDays(60));
        record(database, "r5", LocalDate.of(2026, 12, 11), 1);
        assertThrows(RuleException.class, () -> record(database, "r6", LocalDate.of(2026, 12, 12), 1));
    }

    @BothDatabases
    void a_diary_is_written_and_read_by_its_own_trainee_only(TestDatabase database) {
        begin(database);
        assertThrows(RefusedException.class, () -> database.run(em -> use.service(em, otherPerson)
                .record(new RecordEntry("r1", enrolment, details(TODAY, 1, 30)))));
        long entry = record(database, "r2", TODAY, 1);
        assertThrows(RefusedException.class, () -> database.run(em -> use.queries(em, otherPerson).mine(enrolment)));
        assertThrows(RefusedException.class, () -> database.run(em -> use.queries(em, otherPerson).line(entry)));
        assertThrows(RefusedException.class, () -> database.run(em -> use.service(em, otherPerson)
                .withdraw(new WithdrawEntry("w1", entry, 1, WithdrawalReason.TWICE))));
        assertThrows(NotFoundException.class, () -> database.run(em -> use.service(em, person)
                .record(new RecordEntry("r3", 1, details(TODAY, 1, 30)))));
        assertEquals(1, mine(database).counting().size());
    }

    @BothDatabases
    void a_wrong_line_is_withdrawn_once_and_stays_known(TestDatabase database) {
        begin(database);
        record(database, "r1", TODAY, 2);
        DiaryLine line = mine(database).counting().getFirst();
        assertThrows(StaleDataException.class, () -> withdraw(database, "w0", line, line.version() + 1));
        withdraw(database, "w1", line, line.version());
        withdraw(database, "w1", line, line.version());
        assertThrows(RuleException.class, () -> withdraw(database, "w2", line, line.version() + 1));
        record(database, "r2", TODAY, 3);
        PersonDiary diary = mine(database);
        assertEquals(List.of(WithdrawalReason.TWICE),
                diary.withdrawn().stream().map(DiaryLine::withdrawalReason).toList());
        assertEquals(3, diary.totals().turns());
        assertEquals(Map.of(enrolment, 3),
                database.call(em -> new DiarySums(em).turns(List.of(enrolment), FieldFixture.TASK)));
        assertEquals(3, use.changes.fired().size());
    }

    @BothDatabases
    void staff_enter_from_paper_what_only_staff_withdraw(TestDatabase database) {
        begin(database);
        long entry = fromPaper(database, "p1", enrolment);
        assertEquals(entry, fromPaper(database, "p1", enrolment));
        DiaryLine line = mine(database).counting().getFirst();
        assertTrue(line.fromPaper());
        assertThrows(RuleException.class, () -> withdraw(database, "w1", line, line.version()));
        database.run(em -> use.paper(em, trainer)
                .withdraw(new WithdrawEntry("w2", entry, line.version(), WithdrawalReason.MISTAKEN)));
        assertEquals(0, mine(database).totals().entries());
        database.run(em -> use.left(em, other, "2026-11-22"));
        assertThrows(RuleException.class, () -> fromPaper(database, "p2", other));
    }

    @BothDatabases
    void another_class_s_trainer_is_refused_and_a_course_without_diary_has_none(TestDatabase database) {
        begin(database);
        long entry = record(database, "r1", TODAY, 1);
        assertThrows(RefusedException.class, () -> database.run(em -> use.paper(em, otherPerson)
                .record(new RecordEntry("p1", enrolment, details(TODAY, 1, 15)))));
        assertThrows(RefusedException.class, () -> database.run(em -> use.paper(em, otherPerson)
                .withdraw(new WithdrawEntry("w1", entry, 1, WithdrawalReason.TWICE))));
        assertThrows(RefusedException.class, () -> database.run(em -> use.classQueries(em, otherPerson).diary(joined)));
        assertThrows(RefusedException.class,
                () -> database.run(em -> use.classQueries(em, otherPerson).person(enrolment)));
        long elsewhere = database.call(em -> use.trainingClass(em, "khac", trainer));
        assertThrows(NotFoundException.class,
                () -> database.run(em -> use.classQueries(em, trainer).diary(elsewhere)));
    }

    @BothDatabases
    void the_class_s_table_sums_what_counts_in_four_statements(TestDatabase database) {
        begin(database);
        record(database, "r1", TODAY, 7);
        record(database, "r2", TODAY, 3);
        fromPaper(database, "p1", other);
        long gone = fromPaper(database, "p2", other);
        database.run(em -> use.paper(em, trainer)
                .withdraw(new WithdrawEntry("w1", gone, 1, WithdrawalReason.WRONG_DAY)));
        ClassDiary diary = database.call(em -> use.classQueries(em, trainer).diary(joined));
        assertEquals(List.of("Y Nhung 1 1 15 false", "A Thiêu 2 10 60 true"), diary.people().stream()
                .map(row -> row.fullName() + " " + row.totals().entries() + " " + row.totals().turns() + " "
                        + row.totals().minutes() + " " + row.standing().enough())
                .toList());
        assertEquals(11, diary.totals().of(ServiceKind.SUBMIT));
        assertEquals(1, diary.enough());
        database.run(em -> assertEquals(4,
                StatementCount.of(em, () -> use.classQueries(em, trainer).diary(joined))));
        assertEquals(2, database.call(em -> use.classQueries(em, trainer).person(other)).lines().size());
    }
}
