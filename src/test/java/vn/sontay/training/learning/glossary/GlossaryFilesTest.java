package vn.sontay.training.learning.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.learning.claim.ClaimFiles;
import vn.sontay.training.learning.claim.Claims;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblem;
import vn.sontay.training.shared.content.ContentProblems;

/** GLO-1, GLO-2, GLO-6, and the project's own glossary. */
class GlossaryFilesTest {

    private static final int LEAST_TERMS = 45;

    private final ContentProblems problems = new ContentProblems();

    @TempDir
    Path root;

    private Glossary read(String yaml) throws IOException {
        Files.writeString(root.resolve("glossary.yaml"), yaml);
        return new GlossaryFiles(ContentFolder.at(root), Claims.NONE, problems).read();
    }

    private List<String> said() {
        return problems.sorted().stream().map(ContentProblem::toString).toList();
    }

    @Test
    void terms_are_told_by_the_alphabet() throws IOException {
        Glossary read = read("""
                terms:
                  - term: đầu mối
                    meaning: Người để hỏi.
                  - term: mã OTP
                    also: [OTP]
                    meaning: Mã dùng một lần.
                  - term: dung lượng
                    meaning: Tệp nặng hay nhẹ.
                """);
        assertEquals(List.of(), said());
        assertEquals(List.of("dung lượng", "đầu mối", "mã OTP"),
                read.terms().stream().map(GlossaryTerm::term).toList());
        assertEquals("tu-ma-otp", read.terms().getLast().id());
    }

    @Test
    void a_folder_without_the_file_has_no_terms() {
        assertEquals(Glossary.NONE, new GlossaryFiles(ContentFolder.at(root), Claims.NONE, problems).read());
        assertEquals(List.of(), said());
    }

    @Test
    void one_way_of_writing_stands_for_one_term() throws IOException {
        read("""
                terms:
                  - term: hóa đơn
                    meaning: Một.
                  - term: biên lai
                    also: [Hoá  Đơn]
                    meaning: Hai.
                """);
        assertEquals(1, said().size(), said()::toString);
        assertTrue(said().getFirst().contains("glossary.yaml:5"), said()::toString);
        assertTrue(said().getFirst().contains("đã có ở dòng 2"), said()::toString);
    }

    @Test
    void a_term_needs_a_meaning_and_claims_that_there_are() throws IOException {
        read("""
                terms:
                  - term: đầu mối
                  - term: "…!"
                    meaning: Không có chữ.
                  - term: mã OTP
                    meaning: "Mã {{khong-co}}."
                    claims: [cung-khong-co]
                """);
        String all = String.join("\n", said());
        assertTrue(all.contains("Thiếu mục meaning"), all);
        assertTrue(all.contains("Từ ngữ phải có chữ"), all);
        assertTrue(all.contains("Không có căn cứ nào mã khong-co "), all);
        assertTrue(all.contains("Không có căn cứ nào mã cung-khong-co "), all);
    }

    @Test
    void the_project_s_own_terms_are_sound_and_stand_in_its_lessons() {
        try (ContentFolder content = ContentFolder.at(Path.of("content"))) {
            Claims claims = new ClaimFiles(content, problems).read();
            Glossary own = new GlossaryFiles(content, claims, problems).read();
            Curriculum curriculum = new CurriculumFiles(content, problems).read();
            assertEquals(List.of(), said());
            TermFinder finder = new TermFinder(own.terms());
            Set<GlossaryTerm> found = curriculum.lessons().stream().flatMap(lesson -> lesson.editions().stream())
                    .flatMap(edition -> finder.find(edition.bodyHtml()).stream()).map(TermFinder.Found::term)
                    .collect(Collectors.toSet());
            assertTrue(found.size() >= LEAST_TERMS, found.size() + " terms stand in lessons");
            assertTrue(own.claimUses().size() > own.terms().size() / 2, own.claimUses().size() + " uses of claims");
        }
    }
}
