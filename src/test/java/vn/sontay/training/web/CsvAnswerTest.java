package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvAnswerTest {

    private static String written(String... cells) {
        return new String(CsvAnswer.file(List.of(List.of(cells))), StandardCharsets.UTF_8);
    }

    @Test
    void a_spreadsheet_reads_accents_and_cells_as_they_are() {
        assertEquals("\ufeffĐinh Thị Ka Rá;7,5;Đạt\r\n", written("Đinh Thị Ka Rá", "7,5", "Đạt"));
        assertEquals("\ufeff\"a;b\";\"nói \"\"không\"\"\";\"hai\ndòng\";\r\n",
                written("a;b", "nói \"không\"", "hai\ndòng", ""));
    }

    @Test
    void no_text_becomes_a_formula() {
        assertEquals("\ufeff'=1+1;'+84;'-2;'@SUM(A1);\"'\rx\";'\tx;1=1\r\n",
                written("=1+1", "+84", "-2", "@SUM(A1)", "\rx", "\tx", "1=1"));
        assertEquals("\ufeff\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\"\r\n", written("=HYPERLINK(\"x\";\"y\")"));
    }
}
