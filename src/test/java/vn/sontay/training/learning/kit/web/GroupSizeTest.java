package vn.sontay.training.learning.kit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupSizeTest {

    @Test
    void kit_6_a_group_has_two_to_six_people_and_four_where_the_address_says_anything_else() {
        assertEquals(List.of(2, 3, 4, 5, 6), Stream.of("2", "3", "4", "5", "6").map(GroupSize::of).toList());
        Stream.of("", "1", "7", "-3", "03", "ba", "99999999999")
                .forEach(said -> assertEquals(4, GroupSize.of(said), said));
    }
}
