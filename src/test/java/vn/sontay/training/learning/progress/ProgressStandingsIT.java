package vn.sontay.training.learning.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestDatabase;

class ProgressStandingsIT {

    @BothDatabases
    void a_lesson_counts_from_the_day_it_was_learnt_in_vietnam(TestDatabase database) {
        database.clear();
        database.run(em -> {
            ProgressFixture make = new ProgressFixture(em);
            long joined = make.trainingClass("2026-11-20", "2026-11-27");
            long person = make.enrolment(joined, "A Thiêu");
            make.completed(person, "A1", make.edition("A1", "2026"), "2026-11-21T00:30");
            assertEquals(Set.of(), on(em, joined, "2026-11-20").get(person).lessonsDone());
            assertEquals(Set.of("A1"), on(em, joined, "2026-11-21").get(person).lessonsDone());
        });
    }

    @BothDatabases
    void a_sign_off_counts_from_its_day_and_a_withdrawn_one_never(TestDatabase database) {
        database.clear();
        database.run(em -> {
            ProgressFixture make = new ProgressFixture(em);
            long joined = make.trainingClass("2026-11-20", "2026-11-27");
            long person = make.enrolment(joined, "A Thiêu");
            PracticeSignOff wrong = make.signedOff(person, "TH1", "2026-11-20");
            wrong.withdraw("Nhầm người", "Giảng viên", Instant.parse("2026-11-25T00:00:00Z"));
            make.signedOff(person, "TH2", "2026-11-22");
            assertEquals(Set.of(), on(em, joined, "2026-11-21").get(person).practiceSignedOff());
            assertEquals(Set.of("TH2"), on(em, joined, "2026-11-22").get(person).practiceSignedOff());
        });
    }

    @BothDatabases
    void everybody_who_has_not_left_by_the_day_has_a_standing(TestDatabase database) {
        database.clear();
        database.run(em -> {
            ProgressFixture make = new ProgressFixture(em);
            long joined = make.trainingClass("2026-11-20", "2026-11-27");
            long other = make.trainingClass("2026-11-20", "2026-11-27");
            long stays = make.enrolment(joined, "A Thiêu");
            long leaves = make.enrolment(joined, "Y Nhung");
            long elsewhere = make.enrolment(other, "Hồ Thị Hà");
            make.left(leaves, "2026-11-23");
            assertEquals(Set.of(stays, leaves), on(em, joined, "2026-11-22").keySet());
            assertEquals(Map.of(stays, new ProgressStanding(stays, Set.of(), Set.of())), on(em, joined, "2026-11-23"));
            assertEquals(Set.of(stays, elsewhere), new ProgressStandings(em)
                    .ofClasses(List.of(joined, other), LocalDate.parse("2026-11-24")).keySet());
            assertEquals(Map.of(), new ProgressStandings(em).ofClasses(List.of(), LocalDate.parse("2026-11-24")));
        });
    }

    @BothDatabases
    void three_statements_answer_for_any_number_of_classes(TestDatabase database) {
        database.clear();
        database.run(em -> {
            ProgressFixture make = new ProgressFixture(em);
            long first = make.trainingClass("2026-11-20", "2026-11-27");
            long second = make.trainingClass("2026-11-20", "2026-11-27");
            for (int i = 0; i < 5; i++) {
                make.enrolment(first, "Người " + i);
                make.enrolment(second, "Người " + i);
            }
            assertEquals(3, StatementCount.of(em, () -> new ProgressStandings(em).ofClasses(List.of(first, second),
                    LocalDate.parse("2026-11-24"))));
        });
    }

    private static Map<Long, ProgressStanding> on(EntityManager em, long classId, String day) {
        return new ProgressStandings(em).ofClasses(List.of(classId), LocalDate.parse(day));
    }
}
