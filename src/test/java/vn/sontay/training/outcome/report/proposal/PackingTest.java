package vn.sontay.training.outcome.report.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** PRO-2 to PRO-4. */
class PackingTest {

    @Test
    void communes_under_one_unit_come_together_before_others_are_added_PRO_4() {
        assertEquals(List.of("1:9 2:8", "3:9 4:8"),
                said(Packing.of(List.of(need(1, 100, 9), need(3, 200, 9), need(2, 100, 8), need(4, 200, 8)), 20)));
    }

    @Test
    void small_groups_of_different_units_share_a_class_where_that_saves_one_PRO_4() {
        assertEquals(List.of("1:8 2:4 3:5"),
                said(Packing.of(List.of(need(1, 100, 8), need(2, 100, 4), need(3, 200, 5)), 20)));
    }

    @Test
    void only_a_commune_that_is_larger_than_the_hall_is_divided_PRO_3() {
        assertEquals(List.of("1:20", "1:20", "2:14 1:5"),
                said(Packing.of(List.of(need(1, 100, 45), need(2, 100, 14)), 20)));
    }

    @Test
    void nobody_needs_no_class() {
        assertEquals(List.of(), Packing.of(List.of(), 20));
    }

    @Test
    void whatever_is_asked_everybody_has_one_place_and_no_hall_is_too_small_PRO_2() {
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            int size = 5 + random.nextInt(40);
            List<AreaNeed> needs = new ArrayList<>();
            for (int i = 0; i < random.nextInt(15); i++) {
                needs.add(need(i, random.nextInt(4), 1 + random.nextInt(60)));
            }
            List<List<AreaNeed>> classes = Packing.of(needs, size);
            assertTrue(classes.stream().allMatch(each -> Packing.people(each) <= size), needs.toString());
            Map<Long, Integer> placed = classes.stream().flatMap(List::stream)
                    .collect(Collectors.groupingBy(AreaNeed::areaId, Collectors.summingInt(AreaNeed::people)));
            needs.forEach(each -> assertEquals(each.people(), placed.get(each.areaId())));
            needs.stream().filter(each -> each.people() <= size).forEach(each -> assertEquals(1, classes.stream()
                    .flatMap(List::stream).filter(some -> some.areaId() == each.areaId()).count(), "is divided"));
        }
    }

    private static AreaNeed need(long area, long above, int people) {
        return new AreaNeed(area, "Xã " + area, above, people);
    }

    private static List<String> said(List<List<AreaNeed>> classes) {
        return classes.stream().map(each -> each.stream().map(area -> area.areaId() + ":" + area.people())
                .collect(Collectors.joining(" "))).toList();
    }
}
