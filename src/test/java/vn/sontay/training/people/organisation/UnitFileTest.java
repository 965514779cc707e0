package vn.sontay.training.people.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentProblems;

class UnitFileTest {

    @TempDir
    private Path root;
    private ContentFixture content;

    @BeforeEach
    void sound_content() {
        content = new ContentFixture(root);
    }

    @Test
    void units_are_read_in_their_order() {
        List<UnitDefinition> units = new UnitFile(content.folder(), new ContentProblems()).read();
        assertEquals(
                new UnitDefinition("xa-cu", "Xã Cũ", UnitKind.COMMUNE, "21334", null, null, LocalDate.of(2025, 6, 30),
                        List.of("xa-moi"), null),
                units.get(1));
    }

    @Test
    void two_units_of_one_code_are_refused_even_where_only_case_differs() {
        content.change("units.yaml", "code: xa-cu", "code: Xa-moi").hasOnly("content/units.yaml:6", "đã dùng");
    }

    @Test
    void an_unknown_parent_or_successor_is_refused() {
        content.change("units.yaml", "kind: commune\n    validFrom", "kind: commune\n    parent: huyen\n    validFrom")
                .hasOnly("content/units.yaml:5", "huyen");
        content.write("units.yaml", ContentFixture.UNITS.replace("[xa-moi]", "[xa-moy]")).hasOnly(
                "content/units.yaml:11",
                "xa-moy");
    }

    @Test
    void dates_are_in_order() {
        content.change("units.yaml", "adminCode: \"21334\"", "validFrom: 01/07/2025").hasOnly("content/units.yaml:10",
                "sau hoặc bằng");
    }

    @Test
    void a_circle_of_parents_is_refused() {
        content.write("units.yaml", """
                units:
                  - {code: a, name: A, kind: village, parent: c}
                  - {code: b, name: B, kind: village, parent: a}
                  - {code: c, name: C, kind: village, parent: b}
                  - {code: d, name: D, kind: village, parent: c}
                """);
        assertEquals(3, content.problems().size());
        assertTrue(content.problems().getFirst().startsWith("content/units.yaml:2: Đi theo mục parent"));
    }

    @Test
    void a_circle_of_successors_is_refused() {
        content.change("units.yaml", "validFrom: 01/07/2025", "validTo: 31/12/2025\n    successors: [xa-cu]");
        assertEquals(2, content.problems().size());
    }

    @Test
    void a_unit_with_a_successor_has_ended() {
        content.change("units.yaml", "    validTo: 30/06/2025\n", "").hasOnly("content/units.yaml:10", "ngày kết thúc");
    }

    @Test
    void an_unknown_kind_lists_the_known_ones() {
        content.change("units.yaml", "kind: commune\n    adminCode", "kind: ward\n    adminCode")
                .hasOnly("content/units.yaml:8", "district-office");
    }

    @Test
    void all_problems_are_told_at_once() {
        content.change("units.yaml", "name: Xã Mới", "nam: Xã Mới").change("units.yaml", "\"21334\"", "mã");
        assertEquals(3, content.problems().size(), content.problems()::toString);
    }
}
