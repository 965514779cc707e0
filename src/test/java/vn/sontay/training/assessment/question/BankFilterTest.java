package vn.sontay.training.assessment.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.Sorting;

class BankFilterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Question PORTAL = new Question("A1-01", "A1", 2, Difficulty.HARD, List.of("cong"),
            TextFormat.PLAIN, "Cổng nào?",
            ChoiceTask.of(QuestionType.SINGLE, List.of("Cổng Dịch vụ công quốc gia", "Trang khác"),
                    java.util.Set.of("A"), Credit.PARTIAL),
            "Theo công văn.", "Công văn", null, LocalDate.of(2026, 11, 24));
    private static final Question NUMBER = new Question("B2-07", "B2", 1, Difficulty.EASY, List.of(), TextFormat.HTML,
            "<p>Bao nhiêu <b>ngày</b>?</p>", BankFixture.number(15), "Theo luật.", "Luật", null, null);

    private final QuestionCatalogue catalogue = catalogue(List.of(PORTAL, NUMBER));

    private static QuestionCatalogue catalogue(List<Question> questions) {
        QuestionCatalogue catalogue = new QuestionCatalogue();
        Map<QuestionKey, Long> ids = new HashMap<>();
        questions.forEach(question -> ids.put(QuestionKey.of(question), (long) ids.size()));
        catalogue.replace(new QuestionBank(questions), ids);
        return catalogue;
    }

    private static BankFilter words(String words) {
        return BankFilter.words(words);
    }

    private static BankFilter only(String lesson, @Nullable Integer outcome, String tag, @Nullable QuestionType type,
            @Nullable Difficulty difficulty, @Nullable Boolean valid, BankFilter.@Nullable State state) {
        return new BankFilter("", lesson, outcome, tag, type, difficulty, valid, null, state);
    }

    private List<String> found(BankFilter filter) {
        QuestionQueries queries = new QuestionQueries();
        queries.catalogue = catalogue;
        return queries.page(filter, TODAY, 1, Sorting.OWN).rows().stream().map(BankRow::code).toList();
    }

    @Test
    void words_are_found_without_accents_in_code_text_and_options() {
        assertEquals(List.of("A1-01"), found(words("quoc gia  cong")));
        assertEquals(List.of("B2-07"), found(words("b2-0")));
        assertEquals(List.of("B2-07"), found(words("nhiêu ngày")));
        assertEquals(List.of(), found(words("quốc gia ngày")));
        assertEquals(List.of("A1-01", "B2-07"), found(words(" ")));
        assertEquals(List.of(), found(words("<p>")));
    }

    @Test
    void each_filter_narrows() {
        assertEquals(List.of("A1-01"), found(only("A1", null, "", null, null, null, null)));
        assertEquals(List.of("B2-07"), found(only("", 1, "", null, null, null, null)));
        assertEquals(List.of("A1-01"), found(only("", null, "cong", null, null, null, null)));
        assertEquals(List.of("B2-07"), found(only("", null, "", QuestionType.NUMERIC, null, null, null)));
        assertEquals(List.of("A1-01"), found(only("", null, "", null, Difficulty.HARD, null, null)));
        assertEquals(List.of("B2-07"), found(only("", null, "", null, null, true, null)));
        assertEquals(List.of("A1-01"), found(only("", null, "", null, null, false, null)));
        assertEquals(List.of(), found(only("", null, "", null, null, null, BankFilter.State.CONFLICT)));
    }

    @Test
    void of_ten_thousand_questions_a_page_is_shown() {
        QuestionQueries queries = new QuestionQueries();
        queries.catalogue = catalogue(IntStream.range(0, 10_000)
                .mapToObj(i -> BankFixture.question("N" + i, BankFixture.number(i))).toList());
        assertEquals(25, queries.page(words("câu cong van"), TODAY, 3, Sorting.OWN).rows().size());
        assertEquals("N9999", queries.page(words(""), TODAY, 1, Sorting.of("-code")).rows().getFirst().code());
        assertEquals("N0", queries.page(words(""), TODAY, 1, Sorting.of("password")).rows().getFirst().code());
    }

    @Test
    void what_two_wordings_differ_in_is_named() {
        Question after = new Question("A1-01", "A1", 2, Difficulty.EASY, List.of("cong"), TextFormat.PLAIN, "Cổng nào?",
                ChoiceTask.of(QuestionType.SINGLE, List.of("Cổng Dịch vụ công quốc gia", "Trang khác", "Mạng"),
                        java.util.Set.of("B"), Credit.PARTIAL),
                "Theo công văn.", "Công văn", null, null);
        assertEquals(
                List.of("factDifficulty  HARD EASY", "factOption C  Mạng", "factKey  A B",
                        "factValidTo  24/11/2026 "),
                QuestionChange.between(PORTAL, after).stream().map(change -> change.name() + " " + change.which() + " "
                        + change.before() + " " + change.after()).toList());
        assertEquals(List.of(), QuestionChange.between(PORTAL, PORTAL));
    }
}
