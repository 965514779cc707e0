package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CER-6. */
class EvidenceTest {

    private static final Evidence KEPT = new Evidence("""
            {"asOf":"2025-09-05","course":"DVCTT","verdicts":[{"key":"attendance","met":true,
             "sentence":"Tham gia 3/4 buổi (75%), yêu cầu 75%","since":"2025-08-06"}],
             "facts":{"sessions":4,"attended":["2025-08-05","2025-08-06"],"lessons":{"A1":"2025-08-04","A2":"2025-08-05"},
             "practice":{"TH1":"2025-08-06"}},
             "content":[{"lesson":"A1","edition":"2025-07","sha256":"ab"}],"since":"2025-08-06",
             "rule":{"edition":2,"demands":["attendance 75%"],"tookEffectOn":"2025-07-01"},
             "quiz":{"attempts":2,"passed":true,"attempt":17,"score":8.50,"passMark":5}}""");

    private static final Evidence OF_THE_FIRST_VERSION = new Evidence("""
            {"asOf":"2025-07-05","reasons":["Tham gia 4/4 buổi (100%), yêu cầu 75%"]}""");

    @Test
    void the_facts_are_told_as_they_were_kept_with_the_editions_of_lessons() {
        RecordedFacts facts = KEPT.facts();
        assertNotNull(facts);
        assertEquals(4, facts.sessions());
        assertEquals(List.of(LocalDate.of(2025, 8, 5), LocalDate.of(2025, 8, 6)), facts.attended());
        assertEquals(List.of(new RecordedFacts.Done("A1", "2025-07", LocalDate.of(2025, 8, 4)),
                new RecordedFacts.Done("A2", null, LocalDate.of(2025, 8, 5))), facts.lessons());
        assertEquals(List.of(new RecordedFacts.Done("TH1", null, LocalDate.of(2025, 8, 6))), facts.practice());
        assertEquals(new RecordedFacts.Attempts(2, "8,5", "5", true), facts.quiz());
        assertEquals(Integer.valueOf(2), KEPT.decision().ruleEdition());
    }

    @Test
    void what_the_first_version_kept_are_sentences_alone() {
        assertNull(OF_THE_FIRST_VERSION.facts());
        assertEquals(List.of(new Decision.Line("Tham gia 4/4 buổi (100%), yêu cầu 75%", null)),
                OF_THE_FIRST_VERSION.decision().lines());
    }
}
