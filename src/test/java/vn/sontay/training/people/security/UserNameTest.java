package vn.sontay.training.people.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class UserNameTest {

    @Test
    void names_without_latin_letters_or_very_long_ones_still_make_user_names() {
        assertEquals("hoc.vien", UserName.suggestedBy("王"));
        assertEquals("hv.le", UserName.suggestedBy("Lê"));
        assertEquals("dinh.van.rin", UserName.suggestedBy("Đinh Văn-Rin"));
        String longName = UserName.suggestedBy("A".repeat(119));
        assertEquals(longName, UserName.checked("name", longName));
    }

    @Test
    void a_suggestion_that_ends_in_a_dot_after_cutting_is_still_allowed() {
        String cut = UserName.suggestedBy("a".repeat(49) + " b");
        assertEquals(cut + "2", UserName.free(cut, Set.of(cut)));
        assertEquals(cut, UserName.checked("name", cut));
    }
}
