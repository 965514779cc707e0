package vn.sontay.training.assessment.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Half;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentPlace;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.UniqueCodes;
import vn.sontay.training.shared.content.Yaml;

/** Reads {@code content/quizzes}. */
public final class QuizFiles {

    private static final int TITLE_LENGTH = 200;
    static final int MOST_QUESTIONS = 300;

    private final ContentFolder folder;
    private final Curriculum curriculum;
    private final ContentProblems problems;
    private final UniqueCodes codes;
    private final Map<String, Half> halves = new HashMap<>();
    private final Map<String, List<String>> lessonsOf = new HashMap<>();
    private final Map<String, ContentPlace> feedbackPlaces = new HashMap<>();
    private final Map<String, List<ContentPlace>> drawPlaces = new HashMap<>();

    /** @param curriculum whose lessons the quizzes ask about and whose courses they serve */
    public QuizFiles(ContentFolder folder, Curriculum curriculum, ContentProblems problems) {
        this.folder = folder;
        this.curriculum = curriculum;
        this.problems = problems;
        this.codes = new UniqueCodes("bài kiểm tra", problems);
    }

    /** @return the quizzes that are whole; what is wrong with the others is noted */
    public Quizzes read() {
        List<Quiz> quizzes = new ArrayList<>();
        folder.readAll("quizzes", ".yaml", problems)
                .forEach(text -> Yaml.map(text, problems).flatMap(this::quiz).ifPresent(quizzes::add));
        for (Course course : curriculum.courses()) {
            refuseUnfit(course);
        }
        return new Quizzes(quizzes, drawPlaces);
    }

    private Optional<Quiz> quiz(ContentMap fields) {
        int before = problems.count();
        String code = fields.code("code");
        codes.add(code, fields.place("code"));
        String title = fields.text("title", TITLE_LENGTH);
        List<String> lessons = fields.codes("lessons");
        lessons.stream().filter(lesson -> !curriculum.names().lessons().contains(lesson)).forEach(
                lesson -> fields.problem("lessons", "Không có bài học nào mã " + lesson + ". Sửa mã bài."));
        @Nullable
        Half half = fields.choice("half", Half.class);
        QuizRulesEntry entry = new QuizRulesEntry(fields, curriculum.names().lessons());
        QuizRules rules = entry.read();
        int questions = questions(fields, rules);
        fields.done();
        if (half == null) {
            return Optional.empty();
        }
        halves.put(code, half);
        lessonsOf.put(code, lessons);
        if (rules.feedback() != FeedbackTime.AFTER_SUBMISSION) {
            feedbackPlaces.put(code, fields.place("feedback"));
        }
        drawPlaces.put(code, entry.places());
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new Quiz(code, title, lessons, questions, half, rules));
    }

    /** Where all of them are drawn by rules, nobody needs to add them up. */
    private static int questions(ContentMap fields, QuizRules rules) {
        int drawn = rules.drawn();
        if (drawn > MOST_QUESTIONS) {
            fields.problem("draw", "Các dòng draw lấy " + drawn + " câu, nhiều nhất là " + MOST_QUESTIONS + ".");
        }
        if (drawn > 0 && !fields.has("questions")) {
            return Math.min(drawn, MOST_QUESTIONS);
        }
        int questions = fields.number("questions", 1, MOST_QUESTIONS);
        if (drawn > questions) {
            fields.problem("questions", "Các dòng draw lấy " + drawn + " câu, nhiều hơn questions: " + questions
                    + ". Sửa questions, hoặc xóa dòng này.");
        }
        return questions;
    }

    /** QUI-3. */
    private void refuseUnfit(Course course) {
        String code = course.quiz().code();
        refuseMissing(code, curriculum.names().quizPlace(course.code()));
        ContentPlace told = feedbackPlaces.remove(code);
        if (told != null) {
            problems.add(told, "Bài " + code + " tính vào giấy chứng nhận nên không mở đáp án cho học viên. Xóa dòng "
                    + "feedback, hoặc chỉ ghi dòng này ở bài đầu vào.");
        }
        String pre = course.preQuiz();
        if (pre == null) {
            return;
        }
        ContentPlace place = curriculum.names().preQuizPlace(course.code());
        refuseMissing(pre, place);
        curriculum.courses().stream().map(other -> other.quiz().code()).distinct()
                .filter(other -> halves.containsKey(pre) && halves.get(pre) == halves.get(other))
                .filter(other -> other.equals(code) || meet(pre, other)).findFirst()
                .ifPresent(other -> problems.add(place, "Bài kiểm tra đầu vào " + pre + " và bài kiểm tra " + other
                        + " lấy cùng một nửa câu hỏi. Ghi half: first ở bài đầu vào, half: second ở bài kia."));
    }

    private boolean meet(String one, String other) {
        return !Collections.disjoint(lessonsOf.getOrDefault(one, List.of()), lessonsOf.getOrDefault(other, List.of()));
    }

    private void refuseMissing(String code, ContentPlace place) {
        if (!codes.contains(code)) {
            problems.add(place,
                    "Không có bài kiểm tra nào mã " + code + ". Sửa mã, hoặc thêm tệp vào content/quizzes.");
        }
    }
}
