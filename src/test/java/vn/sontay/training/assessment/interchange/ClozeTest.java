package vn.sontay.training.assessment.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.assessment.interchange.AdoptedFiles.all;
import static vn.sontay.training.assessment.interchange.AdoptedFiles.fault;
import static vn.sontay.training.assessment.interchange.AdoptedFiles.taken;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.question.Difficulty;

/** INT-10: gaps that stand in a text with their keys, and questions run together, are faults: as words they show the key. */
class ClozeTest {

    private static final List<String> GAPS = List.of("{1:MC:=Hà Nội~Huế}", "{1:MULTICHOICE:=a~b}",
            "{:SHORTANSWER:=Huế}",
            "{1:SA:=Huế}", "{2:MCV:a~=b}", "{1:MULTICHOICE_HS:=a~b}", "{ 1 : NM : =5 }", "{1:NUMERICAL:=5:0.1}",
            "{1:sac:=Huế}",
            "{1:MRH:=a~b}", "{1:MW:=a}");

    private static final String XML = "<quiz><question type=\"%s\"><questiontext format=\"%s\"><text><![CDATA[%s]]></text>"
            + "</questiontext><answer fraction=\"100\"><text>%s</text></answer><answer fraction=\"0\"><text>b</text></answer>"
            + "</question></quiz>";

    @Test
    void in_gift_a_gap_is_no_option_and_no_word() {
        for (String gap : GAPS) {
            assertTrue(fault("Thủ đô là " + gap + " của nước ta").contains("cloze"), gap);
            String escaped = gap.replaceAll("([{}=~:])", "\\\\$1");
            assertTrue(fault("Thủ đô là " + escaped + "?{=a ~b}").contains("cloze"), escaped);
        }
    }

    @Test
    void in_gift_a_second_pair_of_braces_is_a_fault_with_the_line_of_its_question() {
        List<String> broken = List.of("Một {=a ~b} và {=c ~d}", "Một?{=a ~b}\nHai?{=c ~d}",
                "::1::Một?{T}\n::2::Hai?{F}",
                "Một {1:MC:=a~b} và {1:SA:=c}", "Một?{=a ~b {c}", "Một?{=a ~b} c}");
        for (String question : broken) {
            Adopted second = all("Đúng?{T}\n\n" + question + "\n\nSai?{F}\n").get(1);
            assertTrue(second.broken(), question);
            assertEquals(3, second.foreign().line());
            assertTrue(second.reason().contains("hơn một cặp dấu { }"), second.reason());
        }
        assertEquals("Tập {1; 2} có mấy phần tử?", taken("Tập \\{1; 2\\} có mấy phần tử?{=2 ~1}").text());
    }

    @Test
    void in_aiken_a_gap_is_a_fault_of_text_and_options() {
        for (String gap : GAPS) {
            assertTrue(fault("Thủ đô là " + gap + "?\nA) một\nB) hai\nANSWER: B\n").contains("cloze"), gap);
            assertTrue(fault("Hỏi?\nA) một " + gap + "\nB) hai\nANSWER: B\n").contains("cloze"), gap);
        }
    }

    @Test
    void in_moodle_xml_a_gap_is_a_fault_of_every_type_and_the_type_itself_is_not_imported() {
        for (String gap : GAPS) {
            assertTrue(
                    fault(XML.formatted("multichoice", "html", "<p>Thủ đô là " + gap + "</p>", "a")).contains("cloze"),
                    gap);
            assertTrue(fault(XML.formatted("shortanswer", "plain_text", "Thủ đô là " + gap, "a")).contains("cloze"),
                    gap);
        }
        assertTrue(fault(XML.formatted("multichoice", "html", "Là {1:<b>MC</b>:=a~b}", "a")).contains("cloze"));
        for (String type : List.of("cloze", "multianswer")) {
            Adopted adopted = all(XML.formatted(type, "html", GAPS.getFirst(), "a")).getFirst();
            assertEquals(null, adopted.question());
            assertTrue(adopted.reason().contains("cloze"), adopted.reason());
        }
    }

    @Test
    void in_a_workbook_a_gap_is_a_fault_of_text_items_and_feedback() {
        for (String gap : GAPS) {
            assertTrue(faultOfWorkbook("Thủ đô là " + gap, "a", "Nhớ lại.").contains("cloze"), gap);
            assertTrue(faultOfWorkbook("Hỏi?", gap, "Nhớ lại.").contains("cloze"), gap);
            assertTrue(faultOfWorkbook("Hỏi?", "a", gap).contains("cloze"), gap);
        }
        assertEquals("", faultOfWorkbook("Họp lúc {7:30} hay {8:00}?", "a", "Nhớ lại."));
    }

    @Test
    void words_that_only_look_alike_are_no_gaps() {
        for (String text : List.of("{1: một}", "1:MC:a", "{MC: a}", "{1:MCX:a}", "{a:SA:b}", "Lịch: {thứ 2: SA}")) {
            assertFalse(Cloze.isIn(MarkedText.plain(text)), text);
        }
    }

    private static String faultOfWorkbook(String text, String item, String feedback) {
        ForeignQuestion read = SheetReader.read(List.of(
                new SheetRow(2, Map.of(Column.TYPE, "Chọn một", Column.TEXT, text, Column.ITEM, item, Column.MARK, "x",
                        Column.FEEDBACK, feedback)),
                new SheetRow(3, Map.of(Column.ITEM, "b")))).getFirst();
        assertEquals(2, read.line());
        return new Adoption(new ImportDefaults("A1", 1, Difficulty.EASY, "Nguồn", "Giải thích."), new AnyLessons())
                .adopt(read).reason();
    }
}
