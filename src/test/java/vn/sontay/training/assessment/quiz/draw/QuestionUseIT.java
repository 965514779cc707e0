package vn.sontay.training.assessment.quiz.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.assessment.quiz.attempt.StartAttempt;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

class QuestionUseIT {

    @BothDatabases
    void it_is_known_in_how_many_attempts_of_which_classes_a_question_was_asked(TestDatabase database,
            @TempDir Path root) {
        QuizFixture quiz = new QuizFixture(database, root);
        long classId = quiz.trainingClass();
        for (String name : List.of("Đinh Thị Ka Lê", "Hồ Văn Rin")) {
            QuizFixture.Trainee trainee = quiz.trainee(classId, name);
            database.run(em -> quiz.attempts(em, QuizFixture.by(trainee)).start(
                    new StartAttempt(UUID.randomUUID().toString(), trainee.enrolmentId(), QuizFixture.QUIZ)));
        }
        List<QuestionUse.ClassUse> uses = database.call(em -> {
            QuestionUse use = new QuestionUse();
            use.currentUser = QuizFixture.administrator();
            use.entityManager = em;
            List<QuestionUse.ClassUse> found = new java.util.ArrayList<>(use.classes("Q1"));
            found.addAll(use.classes("P1"));
            return found;
        });
        assertEquals(1, uses.size(), "one of the twins is asked");
        assertEquals(classId, uses.getFirst().classId());
        assertEquals(2, uses.getFirst().attempts());
    }
}
