package vn.sontay.training.assessment.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.assessment.interchange.AdoptedFiles.all;
import static vn.sontay.training.assessment.interchange.AdoptedFiles.fault;
import static vn.sontay.training.assessment.interchange.AdoptedFiles.taken;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.Option;

/** Moodle XML as other programs and people write it, and old versions of Moodle (INT-1, INT-10). */
class MoodleXmlReaderTest {

    @Test
    void markup_that_is_neither_cdata_nor_escaped_is_a_fault_because_its_words_would_be_lost() {
        String text = "Đâu là ý <b>không</b> đúng?";

        assertTrue(fault(trueFalse(text, "true", "false")).contains("CDATA"));
        assertTrue(fault(trueFalse("Hỏi?", "<i>true</i>", "false")).contains("CDATA"));
        assertEquals(text, taken(trueFalse("<![CDATA[" + text + "]]>", "true", "false")).text());
        assertEquals(text, taken(trueFalse(text.replace("<", "&lt;"), "true", "false")).text());
        assertFalse(all("<quiz><question type=\"essay\"><questiontext><text>Viết <b>ra</b></text></questiontext>"
                + "</question></quiz>").getFirst().broken(), "what isn't taken anyway hinders nothing");
    }

    @Test
    void true_and_false_may_be_vietnamese_or_marked_up() {
        assertEquals(List.of("true"), key(trueFalse("Hỏi?", "Đúng", "Sai")));
        assertEquals(List.of("true"), key(trueFalse("Hỏi?", "&lt;p&gt;TRUE&lt;/p&gt;", "&lt;p&gt;FALSE&lt;/p&gt;")));
        assertEquals(List.of("false"), key(trueFalse("Hỏi?", "sai", "đúng")));
    }

    @Test
    void of_other_words_for_true_and_false_the_first_is_true_as_in_moodle() {
        String file = trueFalse("Hỏi?", "Wahr", "Falsch");

        assertEquals(List.of("true"), key(file));
        assertEquals(List.of("false"), key(file.replace("fraction=\"100\"", "fraction=\"x\"")
                .replace("fraction=\"0\"", "fraction=\"100\"").replace("fraction=\"x\"", "fraction=\"0\"")));
        assertEquals(List.of("Thứ nhất.", "Thứ hai."),
                ((ChoiceTask) taken(file).task()).options().stream().map(Option::feedback).toList());
    }

    @Test
    void two_answers_that_both_say_true_are_a_fault() {
        assertTrue(fault(trueFalse("Hỏi?", "Đúng", "true")).contains("một ý Đúng và một ý Sai"));
    }

    @Test
    void what_moodle_says_of_a_test_and_the_bank_has_no_place_for_is_told() {
        String file = trueFalse("Hỏi?", "true", "false");
        String told = file.replace("</question>",
                "<shuffleanswers>0</shuffleanswers><hint><text>Nghĩ lại.</text></hint>"
                        + "</question>");

        assertEquals(List.of(), all(file).getFirst().notes());
        assertEquals(List.of(),
                all(file.replace("</question>", "<shuffleanswers>true</shuffleanswers><hint><text/></hint>"
                        + "</question>")).getFirst().notes());
        String notes = String.join("\n", all(told).getFirst().notes());
        assertTrue(notes.contains("thứ tự phương án") && notes.contains("hint"), notes);
    }

    @Test
    void a_picture_beside_the_question_as_of_the_first_moodle_is_not_imported() {
        String file = trueFalse("Hỏi?", "true", "false");
        String picture = "<image>a.gif</image><image_base64>R0lGODlh</image_base64></question>";
        Adopted adopted = all(file.replace("</question>", picture)).getFirst();

        assertTrue(adopted.reason().contains("Moodle cũ"), adopted.reason());
        assertFalse(adopted.broken());
        assertEquals("Hỏi?", taken(file.replace("</question>", "<image/></question>")).text());
    }

    private static List<String> key(String file) {
        return ((ChoiceTask) taken(file).task()).key();
    }

    /** The first answer is right. */
    private static String trueFalse(String text, String first, String second) {
        return "<quiz><question type=\"truefalse\"><questiontext format=\"html\"><text>" + text
                + "</text></questiontext><answer fraction=\"100\"><text>" + first
                + "</text><feedback><text>Thứ nhất.</text></feedback></answer><answer fraction=\"0\"><text>" + second
                + "</text><feedback><text>Thứ hai.</text></feedback></answer></question></quiz>";
    }
}
