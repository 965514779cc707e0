package vn.sontay.training.journey;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A dozen trainees and one kill; {@link AnswersStressProofIT} fills the hall. */
@Order(1)
class AnswersUnderStressJourneyIT {

    @Test
    void qui_7_and_40_every_answer_arrives_once_and_in_order_whatever_the_network_and_the_server_do() throws Exception {
        new AnswersUnderStress(12, 20, List.of(0.4)).play();
    }
}
