package vn.sontay.training.learning.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.launch.ContentCheck;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentProblem;
import vn.sontay.training.shared.content.ContentProblems;

class CardFilesTest {

    private static final String FILE = "cards/khai-sinh.yaml";
    private static final String PLACE = "content/" + FILE + ":";
    private static final String REGISTER = """
            documents:
              - {code: nq-1, name: Nghị quyết, number: 1/2025/NQ-CP, date: 15/11/2025}
            claims:
              - {code: han, subject: a, statement: Trong 60 ngày., figure: 60 ngày, document: nq-1, article: Điều 8, certainty: law, from: 01/07/2025, looked: 01/12/2026, by: Người soạn}
              - {code: bao, subject: b, statement: Báo viết., figure: 5 ngày, document: nq-1, certainty: press, from: 01/07/2025, looked: 01/12/2026, by: Người soạn}
              - {code: cu, subject: c, statement: Đã hết., document: nq-1, certainty: law, from: 01/07/2025, until: 30/06/2026, looked: 01/12/2026, by: Người soạn}
            """;
    private static final String CARD = """
            code: khai-sinh
            title: Đăng ký khai sinh
            words: [làm khai sinh cho cháu]
            group: family
            from: 01/07/2025
            looked: 01/12/2026
            by: Người soạn
            fields:
              papers:
                items: ["Giấy chứng sinh"]
                claims: [bao, han]
              deadline:
                text: Đi trong {{han}}.
                claims: [han]
              errors:
                items: [Chụp mờ]
            """;

    @TempDir
    private Path root;
    private ContentFixture content;

    @BeforeEach
    void a_register_and_a_card() {
        content = new ContentFixture(root).write("claims/a.yaml", REGISTER)
                .write("review.yaml", "reviewed: 01/12/2026\n").write(FILE, CARD);
    }

    private Cards cards() {
        ContentProblems problems = new ContentProblems();
        Cards cards = new CardFiles(content.folder(),
                new CurriculumFiles(content.folder(), problems).read().claims(), problems).read();
        problems.refuseIfAny();
        return cards;
    }

    private void buildHasOnly(String place, String words) {
        List<String> problems = content.problemsOfBuild();
        assertTrue(problems.size() == 1 && problems.getFirst().startsWith(place + ": ")
                && problems.getFirst().contains(words), String.join("\n", problems));
    }

    @Test
    void a_card_is_read_with_its_figures_filled_and_its_sources_by_field() {
        assertEquals(List.of(), content.problemsOfBuild());
        Card card = cards().card("khai-sinh").orElseThrow();
        assertEquals(CardGroup.FAMILY, card.group());
        assertEquals(List.of(CardPart.PAPERS, CardPart.DEADLINE, CardPart.ERRORS),
                card.fields().stream().map(CardField::part).toList());
        CardField deadline = card.field(CardPart.DEADLINE).orElseThrow();
        assertEquals(List.of("Đi trong 60 ngày."), deadline.lines());
        assertEquals(List.of("han"), deadline.claimCodes());
        assertEquals(List.of("Nghị quyết, số 1/2025/NQ-CP, 15/11/2025, Điều 8"), deadline.sources());
        assertEquals(List.of(), card.field(CardPart.ERRORS).orElseThrow().sources());
    }

    @Test
    void a_content_without_cards_is_sound() {
        content = new ContentFixture(root.resolve("other"));
        assertEquals(List.of(), cards().all());
        assertEquals(List.of(), content.problemsOfBuild());
    }

    @Test
    void crd_1_a_field_without_an_official_source_is_refused() {
        content.write(FILE, CARD.replace("    claims: [bao, han]\n", "    claims: [bao]\n"));
        buildHasOnly(PLACE + "9", "Bỏ mục này ra, hoặc dẫn một căn cứ");
        content.write(FILE, CARD.replace("    claims: [bao, han]\n", ""));
        buildHasOnly(PLACE + "9", "Bỏ mục này ra, hoặc dẫn một căn cứ");
    }

    @Test
    void crd_1_a_figure_that_stands_in_a_field_is_a_claim_of_it() {
        content.write(FILE, CARD.replace("    claims: [han]\n", ""));
        assertEquals(List.of("han"), cards().card("khai-sinh").orElseThrow().field(CardPart.DEADLINE).orElseThrow()
                .claimCodes());
    }

    @Test
    void a_claim_that_points_nowhere_is_refused_with_its_line() {
        content.write(FILE, CARD.replace("claims: [bao, han]", "claims: [khong-co, han]"));
        buildHasOnly(PLACE + "11", "Không có căn cứ nào mã khong-co");
    }

    @Test
    void crd_2_a_card_that_rests_on_an_ended_claim_fails_the_build_and_is_told_by_todays_date() {
        content.write(FILE, CARD.replace("claims: [bao, han]", "claims: [cu, han]"));
        buildHasOnly(PLACE + "11", "Thẻ tra cứu khai-sinh còn dùng ngày 01/12/2026");
        assertEquals(List.of(), content.problems());
        assertEquals(List.of(PLACE + "11"), ContentCheck.warnings(root, LocalDate.of(2026, 7, 1)).stream()
                .map(ContentProblem::toString).map(line -> line.substring(0, line.indexOf(": "))).toList());
    }

    @Test
    void crd_2_a_card_that_has_ended_itself_may_rest_on_it() {
        content.write(FILE, CARD.replace("claims: [bao, han]", "claims: [cu, han]").replace("looked:",
                "until: 30/06/2026\nlooked:"));
        assertEquals(List.of(), content.problemsOfBuild());
    }

    @Test
    void what_is_misspelt_or_in_another_file_or_empty_is_told() {
        content.write(FILE, CARD.replace("deadline:", "deadlines:"));
        buildHasOnly(PLACE + "12", "Có phải là deadline?");
        content.write(FILE, CARD.replace("group: family", "group: nhà"));
        buildHasOnly(PLACE + "4", "chỉ nhận một trong");
        content.write(FILE, CARD.replace("code: khai-sinh", "code: khai-tu"));
        buildHasOnly(PLACE + "1", "phải nằm trong tệp khai-tu.yaml");
        content.write(FILE, CARD.replace("from: 01/07/2025", "from: 01/07/2025\nuntil: 30/06/2025"));
        buildHasOnly(PLACE + "6", "phải sau hoặc bằng ngày ở mục from");
        content.write(FILE, CARD.substring(0, CARD.indexOf("fields:")) + "fields: {}\n");
        buildHasOnly(PLACE + "8", "Thẻ chưa có mục nào");
    }
}
