package vn.sontay.training.learning.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sontay.training.learning.fieldwork.Outcome;
import vn.sontay.training.learning.fieldwork.ServiceKind;

/** PRG-11. */
class PaperDiaryWordsTest {

    private static final ResourceBundle PAPER = bundle("progress.paper");
    private static final ResourceBundle FORM = bundle("fieldwork.messages");

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("vn.sontay.training.learning." + name, Locale.ROOT);
    }

    @Test
    void the_paper_diary_numbers_kinds_and_outcomes_as_the_form_does() {
        assertEquals(Arrays.stream(ServiceKind.values())
                .map(kind -> kind.ordinal() + 1 + ". " + FORM.getString("kind" + kind))
                .collect(Collectors.joining("; ", "Loại việc (ghi số): ", ".")), PAPER.getString("diary.kinds"));
        assertEquals(Arrays.stream(Outcome.values())
                .map(outcome -> (char) ('A' + outcome.ordinal()) + ". " + FORM.getString("outcome" + outcome))
                .collect(Collectors.joining("; ", "Kết quả (ghi chữ): ", ".")), PAPER.getString("diary.outcomes"));
    }
}
