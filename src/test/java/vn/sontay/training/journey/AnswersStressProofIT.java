package vn.sontay.training.journey;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A full hall; what one person sees of it, {@link KeptAnswersJourneyIT} shows in each build. */
class AnswersStressProofIT {

    private static final int PEOPLE = Integer.getInteger("stress.people", 50);
    private static final int ANSWERS = 20;

    @Test
    void qui_7_and_40_every_answer_of_fifty_people_arrives_once_and_in_order() throws Exception {
        new AnswersUnderStress(PEOPLE, ANSWERS, List.of(0.2, 0.6)).play();
    }
}
