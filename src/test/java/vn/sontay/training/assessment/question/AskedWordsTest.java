package vn.sontay.training.assessment.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/**
 * What the delivered questions of the officers don't speak of. A question may come before the lessons, so it names none of them;
 * and what counts for the certificate is the work, not the rules of the course.
 */
class AskedWordsTest {

    private static final Pattern LESSON = Pattern.compile("theo (các )?bài|bài A\\d|đã học", Pattern.CASE_INSENSITIVE);
    private static final Pattern COURSE = Pattern.compile(
            "giấy chứng nhận của lớp|khóa học|lượt làm bài|bài kiểm tra|phiếu đánh giá cuối lớp|số buổi|buổi học",
            Pattern.CASE_INSENSITIVE);

    private final List<Question> bank;

    AskedWordsTest() {
        try (ContentFolder folder = ContentFolder.at(Path.of("content"))) {
            ContentProblems problems = new ContentProblems();
            Curriculum curriculum = new CurriculumFiles(folder, problems).read();
            LocalDate day = curriculum.lessons().stream().flatMap(lesson -> lesson.editions().stream())
                    .map(LessonEdition::reviewed).max(Comparator.naturalOrder()).orElseThrow();
            bank = new QuestionFiles(folder, curriculum, problems).read().all().stream()
                    .filter(question -> question.lessonCode().startsWith("A") && question.isValidOn(day)).toList();
            problems.refuseIfAny();
        }
    }

    private List<String> speakingOf(Pattern words) {
        return bank.stream().filter(question -> words.matcher(question.text() + TaskJson.write(question.task())).find())
                .map(Question::code).toList();
    }

    @Test
    void no_question_of_the_officers_names_a_lesson() {
        assertEquals(List.of(), speakingOf(LESSON));
    }

    @Test
    void no_question_of_the_officers_asks_for_the_rules_of_the_course() {
        assertEquals(List.of(), speakingOf(COURSE));
    }
}
