package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELException;
import jakarta.el.ELProcessor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnownMembersTest {

    /** As a page's row. */
    public record Row(String name, int count, List<String> parts) {

        public String joined(String first, Object... rest) {
            return first + rest.length;
        }

        public String of(String only) {
            return "one";
        }

        public String of(String first, String second) {
            return "two";
        }

        public long doubled(long number) {
            return 2 * number;
        }

        public boolean isLong() {
            return count > 10;
        }

        public String getTitle() {
            return "Title " + name;
        }

        public String fails() {
            throw new IllegalStateException("no");
        }
    }

    private final KnownMembers members = new KnownMembers();
    private final ELProcessor pages = new ELProcessor();

    @BeforeEach
    void a_row_stands_in_the_page() {
        pages.getELManager().addELResolver(members);
        pages.defineBean("row", new Row("Y Lan", 12, List.of("a", "b")));
    }

    @Test
    void methods_are_called_with_what_they_take() {
        assertEquals("Y Lan", pages.eval("row.name()"));
        assertEquals((Object) 24L, pages.eval("row.doubled(row.count())"));
        assertEquals((Object) 14L, pages.eval("row.doubled('7')"));
        assertEquals((Object) 0L, pages.eval("row.doubled(null)"));
    }

    @Test
    void any_number_of_arguments_goes_where_any_number_is_taken() {
        assertEquals("x0", pages.eval("row.joined('x')"));
        assertEquals("x3", pages.eval("row.joined('x', 1, null, row)"));
    }

    @Test
    void a_method_of_a_class_that_is_nobodys_business_is_called_by_what_it_promises() {
        assertEquals((Object) 2, pages.eval("row.parts().size()"));
        assertEquals(true, pages.eval("row.parts().contains('a')"));
    }

    @Test
    void of_several_methods_with_one_name_the_language_chooses() {
        assertEquals("two", pages.eval("row.of('a', 'b')"));
    }

    @Test
    void properties_are_read_and_maps_keep_their_own() {
        assertEquals("Title Y Lan", pages.eval("row.title"));
        assertEquals(true, pages.eval("row.long"));
        pages.setValue("map", Map.of("title", "of the map"));
        assertEquals("of the map", pages.eval("map.title"));
    }

    @Test
    void what_fails_fails_with_its_own_cause() {
        ELException thrown = assertThrows(ELException.class, () -> pages.eval("row.fails()"));
        assertInstanceOf(IllegalStateException.class, thrown.getCause());
        assertThrows(ELException.class, () -> pages.eval("row.unknown()"));
        assertThrows(ELException.class, () -> pages.eval("row.unknown"));
    }

    @Test
    void it_changes_nothing_and_leaves_to_others_what_it_does_not_know() {
        assertTrue(members.isReadOnly(pages.getELManager().getELContext(), "x", "y"));
        assertFalse(pages.eval("row.name() eq 'Y Lâm'").equals(true));
    }
}
