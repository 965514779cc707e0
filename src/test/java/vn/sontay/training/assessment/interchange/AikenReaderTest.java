package vn.sontay.training.assessment.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.assessment.interchange.AdoptedFiles.fault;
import static vn.sontay.training.assessment.interchange.AdoptedFiles.taken;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.Question;

/** Aiken as people type it. */
class AikenReaderTest {

    private static final String QUESTION = "Hỏi?\nA) một\nB) hai\nANSWER: %s\n";

    @Test
    void a_line_with_a_small_letter_belongs_to_the_question() {
        Question question = taken("Xét hai ý:\na) ý một\nb) ý hai\nÝ nào đúng?\nA. a\nB. b\nANSWER: B\n");

        assertEquals("Xét hai ý:\na) ý một\nb) ý hai\nÝ nào đúng?", question.text());
        assertEquals(2, ((ChoiceTask) question.task()).options().size());
        assertTrue(fault("Hỏi?\na) một\nb) hai\nANSWER: a\n").contains("chữ in hoa"));
    }

    @Test
    void the_key_may_be_a_small_letter_or_stand_there_with_its_sign_and_option() {
        for (String key : List.of("B", "b", "B.", "B)", "B. hai")) {
            assertEquals(List.of("B"), ((ChoiceTask) taken(QUESTION.formatted(key)).task()).key(), key);
        }
        for (String key : List.of("", "C", "AB", "A, B", "hai")) {
            fault(QUESTION.formatted(key));
        }
    }

    @Test
    void a_brace_in_a_question_does_not_make_gift_of_it() {
        assertEquals("Tập {1; 2} có mấy phần tử?",
                taken("Tập {1; 2} có mấy phần tử?\nA) một\nB) hai\n\nANSWER: B\n").text());
        assertEquals("Hỏi", taken("Hỏi{=A) một\nANSWER: x ~B) hai\nANSWER: y}").text());
        assertEquals("ANSWER: gì?", taken("ANSWER: gì?{T}").text());
    }
}
