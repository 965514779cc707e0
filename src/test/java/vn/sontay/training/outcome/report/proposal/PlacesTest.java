package vn.sontay.training.outcome.report.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sontay.training.learning.curriculum.Reader;
import vn.sontay.training.outcome.report.gap.Gap;
import vn.sontay.training.outcome.report.gap.GapRisk;
import vn.sontay.training.outcome.report.gap.GapStep;

/** PRO-1, PRO-5. */
class PlacesTest {

    @Test
    void an_address_says_for_how_many_of_which_areas_and_nothing_else() {
        assertEquals(Map.of(12L, 15, 14L, 5), Places.read("12:15,14:5").byArea());
        assertEquals(new Places(Map.of(12L, 15, 14L, 5)), Places.read(new ProposedClass(1, Reader.OFFICER, List.of(),
                List.of(new AreaNeed(12, "A", 1, 15), new AreaNeed(14, "B", 1, 5))).places()));
        for (String bad : List.of("", "12", "12:", "a:b", "12:15,", "12:15;14:5", "1:1,".repeat(200) + "1:1",
                "9".repeat(30) + ":1")) {
            assertEquals(Map.of(), Places.read(bad).byArea(), bad);
        }
    }

    @Test
    void the_first_of_each_area_who_want_a_place_are_taken_and_who_completes_where_they_are_is_not_PRO_1() {
        List<Gap> people = List.of(gap(1, 12, GapStep.NOT_ENROLLED, null), gap(2, 12, GapStep.TEST, null),
                gap(3, 12, GapStep.ATTENDANCE, GapRisk.LOST), gap(4, 12, GapStep.NOT_ENROLLED, null),
                gap(5, 14, GapStep.NOT_ENROLLED, null), gap(6, 0, GapStep.NOT_ENROLLED, null));
        assertEquals(List.of(1L, 3L),
                new Places(Map.of(12L, 2, 0L, 5)).taken(people).stream().map(Gap::personId).toList());
    }

    private static Gap gap(long person, long area, GapStep step, GapRisk risk) {
        return new Gap(person, "Người " + person, null, "Xã", area, area, Reader.OFFICER, step,
                risk == null ? null : new Gap.Place(person, 1, "Lớp", "", risk));
    }
}
