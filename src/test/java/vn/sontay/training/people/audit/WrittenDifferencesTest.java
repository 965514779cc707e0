package vn.sontay.training.people.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.Difference;
import vn.sontay.training.shared.Differences;

/** What a line of the trail says of a change: AUD-4, SHA-5. */
class WrittenDifferencesTest {

    private static List<Difference> kept(Differences differences) {
        return WrittenDifferences.read(WrittenDifferences.write(differences.all()));
    }

    @Test
    void aud_4_what_was_and_what_is_are_kept_and_what_stays_is_not() {
        List<Difference> kept = kept(new Differences().add("a.name", "Đinh Văn A", "Đinh Văn Á").add("a.same", 1, 1)
                .add("a.day", null, LocalDate.of(2026, 11, 30)).add("a.empty", "", null));
        assertEquals(List.of(new Difference("a.name", "", "Đinh Văn A", "Đinh Văn Á", true),
                new Difference("a.day", "", "", "30/11/2026", true)), kept);
    }

    @Test
    void sha_5_what_is_hidden_says_only_that_it_has_changed() {
        assertEquals(List.of(new Difference("a.phone", "", "", "", false)),
                kept(new Differences().hide("a.phone", "0905123456", "0905123457").hide("a.year", 1990, 1990)));
    }

    @Test
    void values_break_no_line_and_stay_short() {
        Difference kept = kept(new Differences().add("a.text", "một\n hai\tba", "x".repeat(5000))).getFirst();
        assertEquals("một hai ba", kept.before());
        assertTrue(kept.after().length() <= 160);
    }

    @Test
    void of_long_texts_the_part_that_differs_is_told() {
        String same = "Theo văn bản của tỉnh ".repeat(20);
        Difference kept = kept(new Differences().add("a.text", same + "năm 2025", same + "năm 2026")).getFirst();
        assertTrue(kept.before().startsWith("…") && kept.before().endsWith("năm 2025"), kept.before());
        assertTrue(kept.after().startsWith("…") && kept.after().endsWith("năm 2026"), kept.after());
    }

    @Test
    void as_many_are_kept_as_there_is_room_for() {
        Differences many = new Differences();
        for (int i = 0; i < 100; i++) {
            many.add("a.field" + i, "x".repeat(70), "y".repeat(70));
        }
        List<Difference> kept = kept(many);
        assertTrue(kept.size() > 20 && kept.size() < 100, kept.size() + " kept");
        assertEquals(many.all().subList(0, kept.size()), kept);
    }
}
