package vn.sontay.training.learning.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.AttendanceShare;
import vn.sontay.training.learning.curriculum.CompletionRule;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CourseModule;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.Demanded;
import vn.sontay.training.learning.curriculum.DiaryRule;
import vn.sontay.training.learning.curriculum.Lesson;
import vn.sontay.training.learning.curriculum.LessonDocument;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.curriculum.LessonSection;
import vn.sontay.training.learning.curriculum.LessonText;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.learning.curriculum.QuizRule;
import vn.sontay.training.learning.curriculum.Reader;

/** A course of three lessons, the first in two editions, and four practice tasks: the last one is kept as a diary. */
final class CurriculumFixture {

    static final List<String> CHECKLIST = List.of("Một", "Hai", "Ba");
    static final Course COURSE = new Course(ProgressFixture.COURSE, "Khóa", "Công chức", "GCN-TH", "đã hoàn thành",
            "Dịch vụ công",
            List.of(new CourseModule("M1", "Chuyên đề một", List.of("A1", "A2")),
                    new CourseModule("M2", "Chuyên đề hai", List.of("A3"))),
            List.of(),
            List.of(new PracticeTask("TH1", "Thực hành một", null, "Làm", List.of("Đúng")),
                    new PracticeTask("TH2", "Thực hành hai", null, "Làm", List.of("Đúng")),
                    new PracticeTask("TH3", "Thực hành ba", null, "Làm", CHECKLIST),
                    new PracticeTask("TH4", "Nhật ký", null, "Ghi", List.of("Đủ"), new DiaryRule(14, 10))),
            new QuizRule("kiem-tra", 2, BigDecimal.valueOf(5)), null,
            new CompletionRule(new AttendanceShare(75, 100), Demanded.QUIZ, Demanded.ALL_PRACTICE));

    private CurriculumFixture() {
    }

    static Curriculum curriculum() {
        return new Curriculum(List.of(COURSE),
                List.of(new Lesson("A1", List.of(
                        edition("A1", "2025", "Bài A1", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31), "một"),
                        edition("A1", "2026", "Bài A1 mới", LocalDate.of(2026, 1, 1), null, "hai"))),
                        new Lesson("A2", List.of(open("A2", "Bài A2"))),
                        new Lesson("A3", List.of(open("A3", "Bài A3")))));
    }

    /** @return the same course after the text of A2 was changed */
    static Curriculum changed() {
        return new Curriculum(List.of(COURSE), curriculum().lessons().stream()
                .map(lesson -> lesson.code().equals("A2")
                        ? new Lesson("A2", List.of(edition("A2", "2025", "Bài A2 sửa", LocalDate.of(2025, 7, 1), null,
                                "ba")))
                        : lesson)
                .toList());
    }

    private static LessonEdition open(String code, String title) {
        return edition(code, "2025", title, LocalDate.of(2025, 7, 1), null, code);
    }

    private static LessonEdition edition(String code, String edition, String title, LocalDate from,
            @Nullable LocalDate to, String text) {
        return new LessonEdition(code, Reader.OFFICER, edition, title, List.of("Làm được"), 2, 12, from, to, from,
                from.plusYears(2),
                List.of(),
                new LessonText("<p>" + text + "</p>",
                        List.of(new LessonSection("muc-hai", "Hai", LessonSection.Kind.STEP, 0)), List.of(), List.of(),
                        1_000, 1, LessonDocument.EMPTY),
                "sha-" + code + edition + text, null);
    }
}
