package vn.sontay.training.people.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in a list is read as it was meant, and what was set right is told (ROS-6). */
class RowReadingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    @Test
    void names_get_their_capitals_blanks_and_composed_accents() {
        assertEquals("Đinh Thị Hà", NameReading.mended("  đinh   thị HÀ "));
        assertEquals("Đinh Thị Hường", NameReading.mended("Đinh Thị Hường"));
        assertEquals("K'Lơ", NameReading.mended("K'LƠ"));
        assertEquals("A Thiêu", NameReading.mended("A Thiêu"));
        assertEquals("Đinh Văn Rin", NameReading.mended("ĐINH VĂN RIN"));
    }

    @Test
    void formulas_tags_and_signs_are_no_names() {
        assertEquals(List.of("roster.nameFormula"), refused("=HYPERLINK(\"http://example.com\",\"Ổi\")", "", ""));
        assertEquals(List.of("organisation.nameSigns"), refused("Hồ Thị <b>Liên</b>", "", ""));
        assertEquals(List.of("organisation.nameMissing"), refused(" ", "", ""));
    }

    @Test
    void a_year_comes_from_years_days_and_a_workbook_s_number_of_a_day() {
        assertEquals(1990, year("1990"));
        assertEquals(1990, year("12/03/1990"));
        assertEquals(1985, year("5-9-85"));
        assertEquals(2005, year("05"));
        assertEquals(1985, year("85"));
        assertEquals(1990, year("1990-03-12"));
        assertEquals(1990, year("3/1990"));
        assertEquals(1990, year("32874"));
        assertEquals(1990, year("sinh năm 1990"));
        assertNull(year(""));
    }

    @Test
    void a_day_that_does_not_exist_is_no_year() {
        for (String wrong : List.of("31/02/1991", "1850", "2025", "mười", "0/0/1990")) {
            assertEquals(List.of("roster.birthWrong"), refused("A Thiêu", wrong, "").stream().limit(1).toList(), wrong);
        }
    }

    @Test
    void numbers_get_back_their_zero_and_their_new_beginning() {
        assertEquals("0905123402", PhoneReading.of("905123402").number());
        assertEquals("0905123403", PhoneReading.of("+84 905 123 403").number());
        assertEquals("0905123405", PhoneReading.of("(+84)905123405").number());
        assertEquals("0905123404", PhoneReading.of("0905.123.404").number());
        assertEquals("0381234567", PhoneReading.of("01681234567").number());
        assertEquals("0381234567", PhoneReading.of("1681234567").number());
        assertNull(PhoneReading.of("").number());
        assertEquals(List.of("roster.phoneWrong"), refused("A Thiêu", "", "0255 3868 001"));
    }

    @Test
    void what_was_set_right_is_told() {
        ReadRow row = ReadRow.of(new RowTexts("ĐINH VĂN RIN", "85", "", "", "905123401"), TODAY);

        assertEquals(List.of("roster.mendedName", "roster.mendedBirth", "roster.mendedPhone"),
                row.mended().stream().map(Told::key).toList());
        assertEquals(List.of(), ReadRow.of(new RowTexts("Đinh Văn Rin", "12/03/1985", "", "", "0905123401"), TODAY)
                .mended());
    }

    private static Integer year(String written) {
        return BirthReading.of(written, TODAY).year();
    }

    private static List<String> refused(String name, String birth, String phone) {
        return ReadRow.of(new RowTexts(name, birth, "", "", phone), TODAY).refused().stream()
                .map(each -> each.told().key()).toList();
    }
}
