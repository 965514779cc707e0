package vn.sontay.training.assessment.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the delivered questions don't speak of. A question may come before the lessons, so it names none of them; and what counts
 * for the certificate is the work, not the rules of the course.
 */
class AskedWordsTest {

    private static final List<String> BOTH = List.of("A", "B");

    private static final Pattern LESSON = Pattern.compile("theo (các )?bài|bài [AB]\\d|đã học",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COURSE = Pattern.compile(
            "giấy chứng nhận của lớp|khóa học|lượt làm bài|bài kiểm tra|nộp bài|câu bỏ trống|điểm đạt"
                    + "|phiếu đánh giá cuối lớp|số buổi|buổi học",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BY_LAW = Pattern
            .compile("[Ll]uật (cấm|\\d|Bảo|Căn)|(Nghị định|Nghị quyết|Công văn|Thông tư) \\d");
    private static final Pattern DOCUMENT = Pattern
            .compile("Luật (.*số )?\\d|(Nghị định|Nghị quyết|Công văn|Thông tư) \\d");

    private final DeliveredBank bank = DeliveredBank.read();

    private List<String> codes(Predicate<Question> which) {
        return BOTH.stream().flatMap(letter -> bank.of(letter).stream()).filter(which).map(Question::code).toList();
    }

    private List<String> speakingOf(Pattern words) {
        return codes(question -> words.matcher(question.text() + TaskJson.write(question.task())).find());
    }

    @Test
    void no_question_names_a_lesson() {
        assertEquals(List.of(), speakingOf(LESSON));
    }

    @Test
    void no_question_asks_for_the_rules_of_the_course() {
        assertEquals(List.of(), speakingOf(COURSE));
    }

    @Test
    void no_explanation_falls_back_on_a_lesson() {
        assertEquals(List.of(), codes(question -> LESSON.matcher(question.explanation()).find()));
    }

    @Test
    void what_is_explained_by_law_names_the_document() {
        assertEquals(List.of(), codes(question -> BY_LAW.matcher(question.explanation()).find()
                && !DOCUMENT.matcher(question.source()).find()));
    }
}
