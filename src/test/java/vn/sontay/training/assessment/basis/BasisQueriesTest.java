package vn.sontay.training.assessment.basis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.assessment.question.QuestionBank;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.assessment.question.QuestionFiles;
import vn.sontay.training.assessment.question.QuestionKey;
import vn.sontay.training.learning.card.CardCatalogue;
import vn.sontay.training.learning.card.CardFiles;
import vn.sontay.training.learning.claim.Certainty;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.learning.glossary.GlossaryCatalogue;
import vn.sontay.training.learning.kit.KitCatalogue;
import vn.sontay.training.learning.kit.KitFiles;
import vn.sontay.training.learning.lawchange.LawChangeCatalogue;
import vn.sontay.training.learning.lawchange.LawChangeFiles;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentProblems;

class BasisQueriesTest {

    private static final ClaimFilter ALL = new ClaimFilter("", null, null);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final String CLAIMS = """
            documents:
              - code: nq-1
                name: Nghị quyết
                number: 1/2025/NQ-CP
                date: 15/11/2025
            claims:
              - {code: mai-mai, subject: a, statement: Đúng mãi., document: nq-1, certainty: law, from: 01/01/2025, looked: 01/12/2026, by: Người soạn}
              - {code: da-het-khong-dung, subject: b, statement: Đã hết., document: nq-1, certainty: press, from: 01/01/2025, until: 30/06/2025, looked: 01/12/2026, by: Người soạn}
              - {code: ngay-91, subject: c, statement: Hết sau 91 ngày., document: nq-1, certainty: law, from: 01/01/2025, until: 02/03/2027, looked: 01/12/2026, by: Người soạn}
              - {code: ngay-90, subject: d, statement: Hết sau 90 ngày., document: nq-1, certainty: law, from: 01/01/2025, until: 01/03/2027, looked: 01/12/2026, by: Người soạn}
              - {code: het-hom-qua, subject: e, statement: Hết hôm qua., document: nq-1, certainty: second-hand, from: 01/01/2025, until: 30/11/2026, looked: 01/12/2026, by: Người soạn}
              - {code: ngay-mai, subject: f, statement: Từ ngày mai., document: nq-1, certainty: law, from: 02/12/2026, looked: 01/12/2026, by: Người soạn}
            """;

    private static final String CARD = """
            code: %s
            title: Khai sinh
            from: 01/01/2026
            %s
            looked: 01/12/2026
            by: Người soạn
            fields:
              deadline: {text: Trong ngày., claims: [mai-mai]}
            """;

    private static final String KIT = """
            lesson: A1
            script:
              - {minutes: 90, does: Phát, needs: [to]}
            items:
              - {code: to, kind: page, title: Tờ, for: group, text: Chữ, claims: [mai-mai]}
            """;

    private static final String CHANGE = """
            code: %1$s
            title: Thay đổi %1$s
            from: %2$s
            old: [da-het-khong-dung]
            new: [%3$s]
            claims: [%4$s]
            text: Nay khác.
            secondReader: {role: Người đọc thứ hai, day: 01/12/2026, findings: Đúng.}
            questions:
              - {text: Một?, options: {A: Có, B: Không}, key: A, explanation: Vì thế.}
              - {text: Hai?, options: {A: Có, B: Không}, key: A, explanation: Vì thế.}
              - {text: Ba?, options: {A: Có, B: Không}, key: A, explanation: Vì thế.}
            """;

    @TempDir
    private Path root;
    private final BasisQueries queries = new BasisQueries();

    @BeforeEach
    void a_register_that_a_lesson_and_questions_rest_on() {
        ContentFixture content = new ContentFixture(root).write("claims/a.yaml", CLAIMS)
                .write("review.yaml", "reviewed: 01/11/2026\n")
                .change("lessons/A1.2025.md", "reader: officer", "reader: officer\nclaims: [mai-mai, ngay-90]")
                .write("lessons/A1.2026.md", ContentFixture.LESSON.replace("edition: \"2025\"", "edition: \"2026\"")
                        .replace("validFrom: 01/07/2025", "validFrom: 01/01/2026")
                        .replace("validTo: 31/12/2025", "validTo: \"\"\nclaims: [mai-mai]"))
                .change("questions/A1.yaml", "  - code: P1\n", "  - code: P1\n    claims: [het-hom-qua, mai-mai]\n")
                .change("questions/A1.yaml", "  - code: P2\n",
                        "  - code: P2\n    claims: [da-het-khong-dung]\n    validTo: 30/06/2025\n")
                .write("kit/A1.yaml", KIT).write("cards/khai-sinh.yaml", CARD.formatted("khai-sinh", ""))
                .write("cards/da-thoi.yaml", CARD.formatted("da-thoi", "until: 30/06/2026"))
                .write("changes/doi.yaml", CHANGE.formatted("doi", "01/01/2026", "mai-mai", "ngay-91"))
                .write("changes/sap-doi.yaml", CHANGE.formatted("sap-doi", "02/12/2026", "ngay-mai", "ngay-90"));
        Curriculum curriculum = new CurriculumFiles(content.folder(), new ContentProblems()).read();
        QuestionBank bank = new QuestionFiles(content.folder(), curriculum, new ContentProblems()).read();
        queries.curriculum = new CurriculumCatalogue();
        queries.curriculum.replace(curriculum, Map.of());
        queries.glossary = new GlossaryCatalogue();
        queries.cards = new CardCatalogue();
        queries.cards.replace(new CardFiles(content.folder(), curriculum.claims(), new ContentProblems()).read());
        queries.kits = new KitCatalogue();
        queries.kits.replace(new KitFiles(content.folder(), curriculum, new ContentProblems()).read());
        ContentProblems broken = new ContentProblems();
        queries.lawChanges = new LawChangeCatalogue();
        queries.lawChanges.replace(new LawChangeFiles(content.folder(), curriculum.claims(), broken).read());
        broken.refuseIfAny();
        queries.questions = new QuestionCatalogue();
        queries.questions.replace(bank, bank.all().stream()
                .collect(Collectors.toMap(question -> new QuestionKey(question.code(), question.sha256()),
                        question -> (long) question.code().hashCode())));
    }

    private List<String> codes(ClaimFilter filter) {
        return queries.page(filter, TODAY, 1).rows().stream().map(row -> row.claim().code()).toList();
    }

    private ClaimRow row(String code) {
        return queries.page(ALL, TODAY, 1).rows().stream()
                .collect(Collectors.toMap(row -> row.claim().code(), Function.identity())).get(code);
    }

    @Test
    void bss_1_what_has_ended_and_touches_something_comes_first_then_what_ends_within_90_days() {
        assertEquals(List.of("het-hom-qua", "ngay-90", "mai-mai", "ngay-91", "ngay-mai", "da-het-khong-dung"),
                codes(ALL));
        assertEquals(List.of(ClaimState.ENDED, ClaimState.ENDING, ClaimState.HOLDS, ClaimState.HOLDS,
                ClaimState.COMING, ClaimState.ENDED),
                queries.page(ALL, TODAY, 1).rows().stream().map(ClaimRow::state).toList());
    }

    @Test
    void bss_2_only_editions_questions_and_cards_in_force_are_touched() {
        assertEquals("A1 (2026)", row("mai-mai").lessonLine());
        assertEquals(List.of("P1"), row("mai-mai").questions());
        assertEquals(List.of("khai-sinh"), row("mai-mai").cards());
        assertEquals("A1", row("mai-mai").kitLine());
        assertEquals(false, row("ngay-90").touches());
        assertEquals(false, row("da-het-khong-dung").touches());
        assertEquals(1, queries.touching(ClaimState.ENDED, TODAY));
        assertEquals(0, queries.touching(ClaimState.ENDING, TODAY));
    }

    @Test
    void bss_4_a_change_rests_on_its_new_claims_and_its_text_while_it_is_told_and_is_named_beside_the_old_ones() {
        ClaimRow.ChangeOfLaw change = new ClaimRow.ChangeOfLaw("doi", "Thay đổi doi");
        assertEquals(List.of(change), row("mai-mai").changes());
        assertEquals(List.of(change), row("ngay-91").changes());
        assertEquals(true, row("ngay-91").touches());
        assertEquals(List.of(), row("ngay-mai").changes(), "it isn't told yet");
        assertEquals(false, row("ngay-mai").touches());
        assertEquals(List.of(new ClaimRow.ChangeOfLaw("sap-doi", "Thay đổi sap-doi"), change),
                row("da-het-khong-dung").telling());
        assertEquals(false, row("da-het-khong-dung").touches());
        assertEquals(List.of("mai-mai", "ngay-91", "da-het-khong-dung"),
                codes(new ClaimFilter("thay doi doi", null, null)));
    }

    @Test
    void claims_are_found_by_words_without_accents_by_what_rests_on_them_by_state_and_by_certainty() {
        assertEquals(List.of("het-hom-qua"), codes(new ClaimFilter("het hom qua", null, null)));
        assertEquals(List.of("het-hom-qua", "mai-mai"), codes(new ClaimFilter("p1", null, null)));
        assertEquals(List.of("mai-mai"), codes(new ClaimFilter("khai-sinh", null, null)));
        assertEquals(List.of("ngay-90"), codes(new ClaimFilter("", ClaimState.ENDING, null)));
        assertEquals(List.of("da-het-khong-dung"), codes(new ClaimFilter("", null, Certainty.PRESS)));
        assertEquals(List.of(), codes(new ClaimFilter("khong co", ClaimState.ENDED, null)));
    }
}
