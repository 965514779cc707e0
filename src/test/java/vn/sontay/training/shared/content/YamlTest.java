package vn.sontay.training.shared.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

    private final ContentProblems problems = new ContentProblems();

    private Optional<ContentMap> read(String yaml) {
        return Yaml.map(new ContentText("x.yaml", yaml), problems);
    }

    private void only(int line, String words) {
        assertEquals(1, problems.count(), problems.sorted()::toString);
        ContentProblem problem = problems.sorted().getFirst();
        assertEquals(line, problem.line(), problem.reason());
        assertTrue(problem.reason().contains(words), problem.reason());
    }

    @Test
    void a_key_given_twice_is_told_by_its_second_line() {
        read("a: 1\nb: 2\na: 3\n");
        only(3, "a viết hai lần");
    }

    @Test
    void an_unknown_key_is_told_with_the_likely_one() {
        ContentMap map = read("titel: x\ntitle: y\n").orElseThrow();
        map.text("title");
        map.done();
        only(1, "Có phải là title?");
    }

    @Test
    void an_anchor_is_refused() {
        read("a: &x [1]\nb: *x\n");
        only(1, "& và *");
    }

    @Test
    void a_bomb_of_aliases_is_refused_at_once() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a").append(i).append(": &a").append(i).append(" [").append(before).append(", ").append(before)
                    .append("]\n");
        }
        assertTimeout(Duration.ofSeconds(60), () -> read(bomb.toString()));
        only(1, "& và *");
    }

    @Test
    void a_hundred_thousand_brackets_are_refused_without_overflow() {
        assertTimeout(Duration.ofSeconds(60), () -> read("a: " + "[".repeat(100_000)));
        only(1, "quá sâu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: !!java.net.URL [x]", "a: !x y", "a: !!str 1"})
    void a_tag_is_refused(String yaml) {
        read(yaml);
        only(1, "dấu !");
    }

    @Test
    void a_second_document_is_refused() {
        read("a: 1\n---\nb: 2\n");
        only(2, "một phần");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment\n"})
    void an_empty_file_is_refused(String yaml) {
        read(yaml);
        only(1, "Tệp trống");
    }

    @Test
    void a_list_in_place_of_keys_is_refused() {
        read("- a\n- b\n");
        only(1, "tên mục");
    }

    @Test
    void a_colon_within_a_sentence_asks_for_quotes() {
        read("a: x\ntitle: Bài: một hai\n");
        only(2, "ngoặc kép");
    }

    @Test
    void a_quote_never_closed_is_told_where_it_was_opened() {
        read("a: x\nb: \"mở\nc: y\n");
        only(2, "chưa đóng");
    }

    @Test
    void a_bracket_never_closed_is_told_where_it_was_opened() {
        read("a: x\nb: [A, C\n");
        only(2, "chưa đóng");
    }

    @Test
    void crooked_indentation_is_told() {
        read("a:\n  - b: 1\n c: 2\n");
        only(3, "Thụt đầu dòng");
    }

    @Test
    void a_leading_at_sign_asks_for_quotes() {
        read("a: @x\n");
        only(1, "ngoặc kép");
    }

    @Test
    void dates_are_real_days_written_day_first() {
        ContentMap map = read("a: 05/09/2025\nb: 31/02/2025\nc: 2025-09-05\nd: 5/9/2025\n").orElseThrow();
        assertEquals(LocalDate.of(2025, 9, 5), map.date("a"));
        map.date("b");
        map.date("c");
        map.date("d");
        assertEquals(List.of(2, 3, 4), problems.sorted().stream().map(ContentProblem::line).toList());
    }

    @Test
    void a_missing_key_is_told_on_the_group_it_is_missing_from() {
        ContentMap map = read("a: 1\nlist:\n  - x: 1\n  - y: 2\n").orElseThrow();
        map.maps("list").forEach(each -> each.text("x"));
        only(4, "Thiếu mục x");
    }

    @Test
    void numbers_without_quotes_are_texts_all_the_same() {
        ContentMap map = read("a: 2026\nb: 0x10\nc: true\nd: 1.50\n").orElseThrow();
        assertEquals(List.of("2026", "0x10", "true", "1.50"),
                List.of(map.text("a"), map.text("b"), map.text("c"), map.text("d")));
        assertEquals(0, problems.count());
    }

    @Test
    void number_flag_choice_and_code_say_what_they_accept() {
        ContentMap map = read("n: hai\nf: yes\nc: green\nk: mã số\ntotal: 99\n").orElseThrow();
        map.number("n", 1, 5);
        map.flag("f");
        map.choice("c", Duck.class);
        map.code("k");
        map.optionalNumber("total", 1, 10);
        assertEquals(5, problems.count(), problems.sorted()::toString);
        assertTrue(problems.sorted().get(2).reason().contains("wild-duck"));
    }

    private enum Duck {
        WILD_DUCK, TAME_DUCK
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODO viết sau", "Lorem ipsum", "…", "...", "Gồm ???", "Luật 91, Điều …", "[điền tên]",
            "xem ngày ..."})
    void unfinished_text_is_noticed(String text) {
        assertTrue(Unfinished.in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mật khẩu là…", "todos los santos", "Có gì? Có.", "Số 05/BC-UBND", "Giấy tờ, ảnh, …"})
    void finished_text_is_left_alone(String text) {
        assertTrue(!Unfinished.in(text));
    }
}
