package vn.sontay.training.learning.curriculum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentPlace;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.ContentText;
import vn.sontay.training.shared.content.UniqueCodes;
import vn.sontay.training.shared.content.Yaml;

/** Reads the courses' YAML files, one course each. */
final class CourseFiles {

    private static final List<String> CERTIFIED = List.of("đã tham gia", "đã hoàn thành");
    private static final int TITLE_LENGTH = 200;
    private static final int REGISTER_LENGTH = 20;
    private static final int MOST_PERIODS = 12;
    private static final int MOST_ATTEMPTS = 10;
    private static final int BEST_MARK = 10;
    private static final int LONGEST_DIARY = 60;
    private static final int MOST_TURNS = 200;

    private final Set<String> lessons;
    private final ContentProblems problems;
    private final UniqueCodes codes;
    private final List<Course> courses = new ArrayList<>();
    private final ValidityFields validity = new ValidityFields();
    private final Map<String, ContentPlace> quizPlaces = new HashMap<>();
    private final Map<String, ContentPlace> preQuizPlaces = new HashMap<>();

    /** @param lessons codes of the published lessons */
    CourseFiles(Set<String> lessons, ContentProblems problems) {
        this.lessons = lessons;
        this.problems = problems;
        this.codes = new UniqueCodes("khóa học", problems);
    }

    void read(ContentText source) {
        Yaml.map(source, problems).flatMap(this::course).ifPresent(courses::add);
    }

    /** @return those that are whole; asked once all files are read */
    List<Course> courses() {
        validity.refuseUnknown(codes.all(), problems);
        return List.copyOf(courses);
    }

    /** @return the codes of all courses that were met, be they whole or not */
    Set<String> codes() {
        return codes.all();
    }

    Map<String, ContentPlace> quizPlaces() {
        return Map.copyOf(quizPlaces);
    }

    Map<String, ContentPlace> preQuizPlaces() {
        return Map.copyOf(preQuizPlaces);
    }

    private Optional<Course> course(ContentMap fields) {
        int before = problems.count();
        String code = fields.code("code");
        codes.add(code, fields.place("code"));
        String title = fields.text("title", TITLE_LENGTH);
        String audience = fields.text("audience");
        String register = fields.code("register", REGISTER_LENGTH);
        String certificateText = fields.text("certificateText", TITLE_LENGTH);
        if (!certificateText.isEmpty() && CERTIFIED.stream().noneMatch(certificateText::startsWith)) {
            fields.problem("certificateText", "Giấy chứng nhận ghi “đã tham gia …” hoặc “đã hoàn thành …”; đang ghi: "
                    + certificateText + ".");
        }
        String content = fields.text("content");
        List<CourseModule> modules = modules(fields);
        Set<String> own = new HashSet<>();
        modules.forEach(module -> own.addAll(module.lessonCodes()));
        List<PlannedSession> sessions = fields.maps("sessions").stream().map(each -> session(each, own)).toList();
        List<PracticeTask> practice = practice(fields, own);
        ContentMap quiz = fields.map("quiz");
        quizPlaces.put(code, quiz.place("code"));
        Optional<QuizRule> quizRule = quizRule(quiz);
        @Nullable
        String preQuiz = fields.optionalCode("preQuiz");
        preQuizPlaces.put(code, fields.place("preQuiz"));
        Optional<CompletionRule> completion = CompletionFields.read(fields.map("completion"), practice);
        @Nullable
        Validity limit = validity.read(fields, code);
        fields.done();
        if (problems.count() > before || quizRule.isEmpty() || completion.isEmpty()) {
            return Optional.empty();
        }
        return Optional
                .of(new Course(code, title, audience, register, certificateText, content, modules, sessions, practice,
                        quizRule.get(), preQuiz, completion.get(), limit));
    }

    private List<CourseModule> modules(ContentMap course) {
        UniqueCodes moduleCodes = new UniqueCodes("chuyên đề", problems);
        Set<String> met = new HashSet<>();
        List<CourseModule> modules = new ArrayList<>();
        for (ContentMap fields : course.maps("modules")) {
            String code = fields.code("code");
            moduleCodes.add(code, fields.place("code"));
            List<String> lessonCodes = fields.codes("lessons");
            for (String lesson : lessonCodes) {
                if (!lessons.contains(lesson)) {
                    fields.problem("lessons", "Không có bài học nào mã " + lesson
                            + ". Chỉ ghi bài đã có tệp trong content/lessons (CUR-3).");
                } else if (!met.add(lesson)) {
                    fields.problem("lessons", "Bài " + lesson + " đã có ở chuyên đề khác của khóa học. Bỏ một chỗ.");
                }
            }
            modules.add(new CourseModule(code, fields.text("title", TITLE_LENGTH), lessonCodes));
            fields.done();
        }
        return modules;
    }

    private PlannedSession session(ContentMap fields, Set<String> own) {
        PlannedSession session = new PlannedSession(fields.text("title", TITLE_LENGTH),
                fields.number("periods", 1, MOST_PERIODS), fields.optionalCodes("lessons"));
        fields.done();
        session.lessonCodes().forEach(lesson -> refuseForeign(fields, "lessons", lesson, own));
        return session;
    }

    private List<PracticeTask> practice(ContentMap course, Set<String> own) {
        UniqueCodes taskCodes = new UniqueCodes("bài thực hành", problems);
        List<PracticeTask> tasks = new ArrayList<>();
        for (ContentMap fields : course.optionalMaps("practice")) {
            String code = fields.code("code");
            taskCodes.add(code, fields.place("code"));
            @Nullable
            String lesson = fields.optionalCode("lesson");
            if (lesson != null) {
                refuseForeign(fields, "lesson", lesson, own);
            }
            List<String> checklist = fields.texts("checklist");
            if (Set.copyOf(checklist).size() < checklist.size()) {
                fields.problem("checklist", "Mục checklist ghi một dòng hai lần. Giữ lại một.");
            }
            @Nullable
            DiaryRule diary = fields.has("diary") ? diary(fields.map("diary")) : null;
            if (diary != null && tasks.stream().anyMatch(task -> task.diary() != null)) {
                fields.problem("diary", "Khóa học chỉ có một bài thực hành có nhật ký (diary). Bỏ một chỗ (CUR-10).");
            }
            tasks.add(new PracticeTask(code, fields.text("title", TITLE_LENGTH), lesson, fields.text("task"),
                    checklist, diary));
            fields.done();
        }
        return tasks;
    }

    private static DiaryRule diary(ContentMap fields) {
        DiaryRule rule = new DiaryRule(fields.number("days", 1, LONGEST_DIARY), fields.number("least", 1, MOST_TURNS));
        fields.done();
        return rule;
    }

    private static void refuseForeign(ContentMap fields, String key, String lesson, Set<String> own) {
        if (!own.contains(lesson)) {
            fields.problem(key, "Bài " + lesson + " không có trong các chuyên đề (modules) của khóa học này. "
                    + "Sửa mã, hoặc thêm bài vào một chuyên đề.");
        }
    }

    private static Optional<QuizRule> quizRule(ContentMap fields) {
        String code = fields.code("code");
        int attempts = fields.number("attempts", 1, MOST_ATTEMPTS);
        Optional<BigDecimal> passMark = fields.decimal("passMark", 0, BEST_MARK);
        fields.done();
        return passMark.map(mark -> new QuizRule(code, attempts, mark));
    }
}
