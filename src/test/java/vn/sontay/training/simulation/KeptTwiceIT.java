package vn.sontay.training.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.assessment.quiz.QuizFixture;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** A sample of the schedules over the real log of answers and the real receipts. */
class KeptTwiceIT {

    private static final int SAMPLE = Integer.getInteger("simulation.sample", 12);

    @TempDir
    private Path root;

    @BothDatabases
    void kee_6_the_real_log_of_answers_behaves_as_the_simulated_one(TestDatabase database) {
        QuizFixture make = new QuizFixture(database, root);
        for (long seed = 0; seed < SAMPLE; seed++) {
            assertEquals(List.of(), new Schedule(seed, Set.of(), broken -> new RealServer(database, make)).play(),
                    "seed " + seed);
        }
    }
}
