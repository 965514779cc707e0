package vn.sontay.training.assessment.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.assessment.interchange.AdoptedFiles.all;
import static vn.sontay.training.assessment.interchange.AdoptedFiles.fault;
import static vn.sontay.training.assessment.interchange.AdoptedFiles.made;
import static vn.sontay.training.assessment.interchange.AdoptedFiles.taken;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.question.ChoiceTask;

/** Who chooses all that is right in a multiple choice gets everything, or is told of it before (INT-10). */
class SharesTest {

    @Test
    void percents_that_were_rounded_count_what_they_stand_for() {
        assertEquals(List.of("33.33333", "33.33333", "33.33333", "0"), percents("Chọn?{~%33%a ~%33%b ~%33%c ~d}"));
        assertEquals(List.of("50", "33.33333", "16.66667", "-33"), percents("Chọn?{~%50%a ~%33.3%b ~%16.6%c ~%-33%d}"));
        assertTrue(all("Chọn?{~%33%a ~%33%b ~%33%c ~d}").getFirst().notes().toString().contains("cộng lại được 99%"));
    }

    @Test
    void percents_that_make_a_hundred_stay_as_they_are() {
        assertEquals(List.of("33.33", "33.33", "33.34"), percents("Chọn?{~%33.33%a ~%33.33%b ~%33.34%c}"));
        assertEquals(List.of("45", "55", "-100"), percents("Chọn?{~%45%a ~%55%b ~%-100%c}"));
        assertEquals(List.of(), all("Chọn?{~%45%a ~%55%b}").getFirst().notes());
    }

    @Test
    void a_multiple_choice_that_nobody_can_get_in_full_is_a_fault_with_its_sum() {
        assertTrue(fault("Chọn?{~%40%a ~%40%b ~c}").contains("80%"));
        assertTrue(fault("Chọn?{~%100%a ~%100%b ~c}").contains("200%"));
    }

    @Test
    void what_a_file_of_the_bank_says_is_not_changed_but_told() {
        Adopted adopted = all("// [tag:credit:partial]\nChọn?{~%12.5%a ~%12.5%b ~c}").getFirst();

        assertEquals("12.5", ((ChoiceTask) made(adopted).task()).options().getFirst().percent().toPlainString());
        assertTrue(adopted.notes().toString().contains("25%"), adopted.notes().toString());
        assertEquals(List.of(),
                all("// [tag:credit:all-or-nothing]\nChọn?{~%40%a ~%40%b ~c}").getFirst().notes());
    }

    private static List<String> percents(String file) {
        return ((ChoiceTask) taken(file).task()).options().stream().map(option -> option.percent().toPlainString())
                .toList();
    }
}
