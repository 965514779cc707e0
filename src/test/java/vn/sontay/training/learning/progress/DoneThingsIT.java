package vn.sontay.training.learning.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sontay.training.teaching.trainingclass.Whose;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestDatabase;

class DoneThingsIT {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @BothDatabases
    void a_lesson_counts_from_the_day_it_was_learnt_in_vietnam(TestDatabase database) {
        database.clear();
        database.run(em -> {
            ProgressFixture make = new ProgressFixture(em);
            long classId = make.trainingClass("2026-11-20", "2026-11-27");
            Whose joined = Whose.inClasses(List.of(classId));
            long person = make.enrolment(classId, "A Thiêu");
            make.completed(person, "A1", make.edition("A1", "2026"), "2026-11-21T00:30");
            DoneThings done = new DoneThings(em);
            assertEquals(List.of(), done.of(joined, day("2026-11-20")));
            assertEquals(List.of(new DoneThing(person, false, "A1", day("2026-11-21"))),
                    done.of(joined, day("2026-11-21")));
        });
    }

    @BothDatabases
    void a_sign_off_counts_from_its_day_and_a_withdrawn_one_never(TestDatabase database) {
        database.clear();
        database.run(em -> {
            ProgressFixture make = new ProgressFixture(em);
            long classId = make.trainingClass("2026-11-20", "2026-11-27");
            long person = make.enrolment(classId, "A Thiêu");
            PracticeSignOff wrong = make.signedOff(person, "TH1", "2026-11-20");
            wrong.withdraw("Nhầm người", "Giảng viên", Instant.parse("2026-11-25T00:00:00Z"));
            make.signedOff(person, "TH2", "2026-11-22");
            DoneThings done = new DoneThings(em);
            assertEquals(List.of(), done.of(Whose.inClasses(List.of(classId)), day("2026-11-21")));
            assertEquals(List.of(new DoneThing(person, true, "TH2", day("2026-11-22"))),
                    done.of(Whose.inClasses(List.of(classId)), day("2026-11-22")));
        });
    }

    @BothDatabases
    void one_statement_answers_for_any_number_of_classes_and_for_one_person(TestDatabase database) {
        database.clear();
        database.run(em -> {
            ProgressFixture make = new ProgressFixture(em);
            long first = make.trainingClass("2026-11-20", "2026-11-27");
            long second = make.trainingClass("2026-11-20", "2026-11-27");
            long one = make.enrolment(first, "A Thiêu");
            long other = make.enrolment(second, "Y Nhung");
            make.signedOff(one, "TH1", "2026-11-20");
            make.signedOff(other, "TH1", "2026-11-21");
            DoneThings done = new DoneThings(em);
            Whose both = Whose.inClasses(List.of(first, second));
            assertEquals(Set.of(new DoneThing(one, true, "TH1", day("2026-11-20")),
                    new DoneThing(other, true, "TH1", day("2026-11-21"))),
                    Set.copyOf(done.of(both, day("2026-11-24"))));
            assertEquals(List.of(new DoneThing(other, true, "TH1", day("2026-11-21"))),
                    done.of(Whose.enrolled(List.of(other)), day("2026-11-24")));
            assertEquals(1, StatementCount.of(em, () -> done.of(both, day("2026-11-24"))));
        });
    }
}
