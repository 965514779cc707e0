package vn.sontay.training.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SortingTest {

    private static final Map<String, String> COLUMNS = Map.of("name", "p.sort_key");

    @Test
    void an_order_is_written_as_it_is_read() {
        for (String text : List.of("name", "-name", "")) {
            assertEquals(text, Sorting.of(text).text());
        }
    }

    @Test
    void only_what_the_list_names_becomes_part_of_a_statement() {
        assertEquals("p.sort_key desc, p.id", Sorting.of("-name").sql(COLUMNS, "p.id"));
        assertEquals("p.sort_key, p.id", Sorting.of("name").sql(COLUMNS, "p.id"));
        assertEquals("p.id", new Sorting("name; drop table person", false).sql(COLUMNS, "p.id"));
        assertEquals(Sorting.OWN, Sorting.of("name&page=7"));
        assertEquals("p.id", Sorting.OWN.sql(COLUMNS, "p.id"));
    }

    @Test
    void equals_stay_in_their_order() {
        Map<String, Comparator<String>> byLength = Map.of("length", Comparator.comparing(String::length));
        assertEquals(List.of("aaa", "bb", "aa", "b"),
                Stream.of("bb", "aa", "b", "aaa").sorted(Sorting.of("-length").comparator(byLength)).toList());
        assertEquals(List.of("bb", "aa", "b"),
                Stream.of("bb", "aa", "b").sorted(Sorting.of("none").comparator(byLength)).toList());
    }
}
