package vn.sontay.training.assessment.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.learning.claim.ClaimUse;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** QST-15: what the browser exports is what the content files say. */
class QuestionYamlTest {

    @TempDir
    private Path root;

    @Test
    void qst_15_the_whole_bank_of_the_product_is_written_and_read_back_equal() {
        ContentFolder product = ContentFolder.at(Path.of("content"));
        Curriculum curriculum = new CurriculumFiles(product, new ContentProblems()).read();
        QuestionBank bank = new QuestionFiles(product, curriculum, new ContentProblems()).read();
        ContentFixture content = new ContentFixture(root);
        Map<String, List<Question>> byLesson = bank.all().stream().collect(Collectors.groupingBy(Question::lessonCode));
        byLesson.forEach(
                (lesson, questions) -> content.write("questions/" + lesson + ".yaml",
                        QuestionYaml.write(lesson, questions)));
        ContentProblems problems = new ContentProblems();
        QuestionBank again = new QuestionFiles(content.folder(), curriculum, problems).read();
        assertEquals(List.of(), problems.sorted());
        assertEquals(bank.all(), again.all());
    }

    @Test
    void qst_15_what_is_downloaded_rests_on_the_claims_that_its_file_named() {
        ContentFolder product = ContentFolder.at(Path.of("content"));
        Curriculum curriculum = new CurriculumFiles(product, new ContentProblems()).read();
        QuestionBank bank = new QuestionFiles(product, curriculum, new ContentProblems()).read();
        QuestionExport export = new QuestionExport();
        export.catalogue = new QuestionCatalogue();
        export.catalogue.replace(bank, bank.all().stream()
                .collect(Collectors.toMap(QuestionKey::of, question -> (long) question.code().hashCode())));
        ContentFixture content = new ContentFixture(root);
        bank.all().stream().map(Question::lessonCode).distinct()
                .forEach(lesson -> content.write("questions/" + lesson + ".yaml", export.lesson(lesson)));
        ContentProblems problems = new ContentProblems();
        QuestionBank again = new QuestionFiles(content.folder(), curriculum, problems).read();
        assertEquals(List.of(), problems.sorted());
        assertFalse(bank.claimUses().isEmpty());
        assertEquals(claims(bank), claims(again));
        assertEquals(bank.all(), again.all());
    }

    private static Map<String, Set<String>> claims(QuestionBank bank) {
        return bank.claimUses().stream().collect(
                Collectors.groupingBy(ClaimUse::code, Collectors.mapping(ClaimUse::claim, Collectors.toSet())));
    }

    @Test
    void qst_15_questions_of_every_type_with_any_texts_are_written_and_read_back_equal() {
        Random random = new Random(15);
        List<Question> all = IntStream.range(0, 400).mapToObj(i -> AnyQuestion.of("Q" + i, random)).toList();
        assertEquals(EnumSet.allOf(QuestionType.class),
                EnumSet.copyOf(all.stream().map(Question::type).collect(Collectors.toSet())));
        ContentFixture content = new ContentFixture(root).write("questions/A1.yaml", QuestionYaml.write("A1", all));
        Curriculum curriculum = new CurriculumFiles(content.folder(), new ContentProblems()).read();
        QuestionChecks checks = new QuestionChecks(curriculum);
        List<Question> sound = all.stream().filter(each -> checks.problems(each).isEmpty()).toList();
        assertEquals(all, sound, "the generator makes sound questions");
        List<Question> read = new QuestionFiles(content.folder(), curriculum, new ContentProblems()).read().all();
        for (int i = 0; i < Math.min(read.size(), all.size()); i++) {
            assertEquals(all.get(i), read.get(i));
        }
        assertEquals(all.size(), read.size());
    }
}
