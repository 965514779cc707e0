package vn.sontay.training.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class VietnameseTest {

    @Test
    void names_are_sorted_by_given_name_then_middle_then_family_name() {
        List<String> sorted = List
                .of("Phạm Văn Nút", "Đinh Văn Ổi", "Y Nhung", "Đinh Thị Hà", "A Thiêu", "Đinh Văn Rin",
                        "Hồ Thị Hạ", "Đinh Thị Hả", "An", "Nguyễn Văn Đức", "Hồ Văn Dũng")
                .stream()
                .sorted(Comparator.comparing(Vietnamese::sortKey)).toList();
        assertEquals(
                List.of("An", "Hồ Văn Dũng", "Nguyễn Văn Đức", "Đinh Thị Hà", "Đinh Thị Hả", "Hồ Thị Hạ", "Y Nhung",
                        "Phạm Văn Nút", "Đinh Văn Ổi", "Đinh Văn Rin", "A Thiêu"),
                sorted);
    }

    @Test
    void a_name_is_searched_without_apostrophes() {
        for (String written : new String[]{"K'Lơ", "K’Lơ", "KʼLơ", "klo"}) {
            assertEquals("dinh thi klo", Vietnamese.foldName("Đinh Thị " + written), written);
        }
    }

    @Test
    void folding_drops_tones_and_the_bar_of_d_in_both_spellings_of_a_tone() {
        assertEquals("dinh thi hoa", Vietnamese.fold("  Đinh  Thị Hòa "));
        assertEquals("dinh thi hoa", Vietnamese.fold("Đinh Thị Hoà"));
        assertEquals(Vietnamese.fold("Đinh Thị Hường"), Vietnamese.fold("Đinh Thị Hường"));
    }

    @Test
    void a_sort_key_fits_its_column_whatever_the_name() {
        assertTrue(Vietnamese.sortKey("Ễ".repeat(120)).length() <= 400);
    }

    @Test
    void phone_numbers_come_in_many_spellings() {
        for (String typed : List.of("0905123401", "+84 905 123 401", "(+84)905123401", "0905.123.401", "84905123401")) {
            assertEquals("0905123401", Phone.normalise(typed).orElseThrow(), typed);
        }
        assertTrue(Phone.normalise("905123402").isEmpty());
        assertTrue(Phone.normalise("0255 3868 001").isEmpty());
    }
}
