package vn.sontay.training.learning.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentProblems;

class CurriculumFilesTest {

    private static final String LESSON = "lessons/A1.2025.md";
    private static final String LESSON_PLACE = "content/lessons/A1.2025.md:";
    private static final String COURSE = "courses/lop.yaml";
    private static final String COURSE_PLACE = "content/courses/lop.yaml:";

    @TempDir
    private Path root;
    private ContentFixture content;

    @BeforeEach
    void sound_content() {
        content = new ContentFixture(root);
    }

    private Curriculum curriculum() {
        ContentProblems problems = new ContentProblems();
        Curriculum curriculum = new CurriculumFiles(content.folder(), problems).read();
        problems.refuseIfAny();
        return curriculum;
    }

    private void secondEdition(String validFrom) {
        content.write("lessons/A1.2026.md", ContentFixture.LESSON.replace("edition: \"2025\"", "edition: \"2026\"")
                .replace("validFrom: 01/07/2025", "validFrom: " + validFrom)
                .replace("validTo: 31/12/2025", "validTo: \"\""));
    }

    @Test
    void a_course_is_read() {
        Course course = curriculum().course("lop").orElseThrow();
        assertEquals(new CompletionRule(new AttendanceShare(75, 100), Demanded.QUIZ, Demanded.ALL_PRACTICE),
                course.completion());
        assertEquals(new QuizRule("kiem-tra", 2, new BigDecimal("5")), course.quiz());
        assertEquals(4, course.periods());
    }

    @Test
    void cur_12_a_course_may_say_how_long_its_certificates_are_valid_and_what_renews_them() {
        assertNull(curriculum().course("lop").orElseThrow().validity());
        content.write("courses/gia-han.yaml", ContentFixture.COURSE.replace("code: lop", "code: gia-han"))
                .change(COURSE, "audience:", "validity: 24\nrenewal: gia-han\naudience:");
        Validity validity = Objects.requireNonNull(curriculum().course("lop").orElseThrow().validity());
        assertEquals(new Validity(24, "gia-han"), validity);
        assertEquals(LocalDate.of(2027, 9, 5), validity.until(LocalDate.of(2025, 9, 5)));
    }

    @Test
    void cur_12_a_validity_that_makes_no_sense_is_refused_at_its_line() {
        content.change(COURSE, "audience:", "validity: 0\naudience:").hasOnly(COURSE_PLACE + 3, "validity");
        content.change(COURSE, "validity: 0\n", "renewal: lop\n");
        assertEquals(2, content.problems().size(), () -> content.problems().toString());
        content.change(COURSE, "renewal: lop\n", "validity: 12\nrenewal: lop\n").hasOnly(COURSE_PLACE + 4,
                "khóa học khác");
        content.change(COURSE, "renewal: lop\n", "renewal: khac\n").hasOnly(COURSE_PLACE + 4, "khac");
    }

    @Test
    void cur_13_a_certificate_says_that_somebody_took_part_or_completed() {
        content.change(COURSE, "đã hoàn thành lớp", "được cấp chứng chỉ lớp").hasOnly(COURSE_PLACE + 5, "đã tham gia");
        content.change(COURSE, "được cấp chứng chỉ lớp", "đã tham gia lớp");
        assertEquals("đã tham gia lớp tập huấn", curriculum().course("lop").orElseThrow().certificateText());
    }

    @Test
    void attendance_is_kept_exactly_and_shown_as_written() {
        content.change(COURSE, "75%", "2/3");
        AttendanceShare share = curriculum().course("lop").orElseThrow().completion().attendance();
        assertEquals(new AttendanceShare(2, 3), share);
        assertEquals("2/3", share.display());
        assertEquals("75%", new AttendanceShare(75, 100).display());
    }

    @Test
    void cur_14_what_counts_for_who_joins_late_is_read_and_is_part_of_the_rule() {
        assertNull(curriculum().course("lop").orElseThrow().completion().late());
        content.change(COURSE, "attendance: 75%", "attendance: 75%\n  joinedLate: since\n  joinedLateLeast: 8 tiết");
        Course course = curriculum().course("lop").orElseThrow();
        assertEquals(new LateJoining(8, LateJoining.Unit.PERIODS), course.completion().late());
        RuleEdition edition = RuleEdition.of(course);
        assertEquals("attendance 75% since 8-periods", edition.text().lines().findFirst().orElseThrow());
        RuleEdition.Line read = RuleEdition.Line.read("attendance 2/3 present late excused since 2-sessions");
        assertEquals(Optional.of(new LateJoining(2, LateJoining.Unit.SESSIONS)), read.late());
        assertEquals(Set.of(AlsoAttended.LATE, AlsoAttended.EXCUSED),
                new RuleEdition("lop", 1, List.of(read), null, null).attended());
        content.change(COURSE, "8 tiết", "tám tiết").hasOnly(COURSE_PLACE + 29, "8 tiết");
        content.change(COURSE, "joinedLate: since\n", "joinedLate: all\n").change(COURSE, "tám tiết", "2 buổi")
                .hasOnly(COURSE_PLACE + 29, "joinedLate: since");
    }

    @Test
    void attendance_of_more_than_all_is_refused() {
        content.change(COURSE, "75%", "120%").hasOnly(COURSE_PLACE + 27, "phần trăm");
        content.change(COURSE, "120%", "1/0").hasOnly(COURSE_PLACE + 27, "phần trăm");
    }

    @Test
    void lessons_follow_each_other() {
        content.write("lessons/A2.md", ContentFixture.LESSON.replace("code: A1", "code: A2")).change(COURSE,
                "lessons: [A1]\nsessions", "lessons: [A1, A2]\nsessions");
        Course course = curriculum().course("lop").orElseThrow();
        assertEquals(Optional.of("A2"), course.lessonAfter("A1"));
        assertEquals(Optional.of("A1"), course.lessonBefore("A2"));
        assertEquals(Optional.empty(), course.lessonAfter("A2"));
        assertEquals(Optional.empty(), course.lessonBefore("A1"));
        assertEquals(Optional.empty(), course.lessonAfter("B1"));
    }

    @Test
    void a_class_reads_the_edition_of_its_first_day_and_else_the_nearest() {
        secondEdition("01/03/2026");
        Curriculum curriculum = curriculum();
        assertEquals("2025", edition(curriculum, LocalDate.of(2020, 1, 1)));
        assertEquals("2025", edition(curriculum, LocalDate.of(2025, 8, 1)));
        assertEquals("2025", edition(curriculum, LocalDate.of(2026, 1, 10)));
        assertEquals("2026", edition(curriculum, LocalDate.of(2026, 2, 20)));
        assertEquals("2026", edition(curriculum, LocalDate.of(2030, 1, 1)));
        assertEquals(1, curriculum.editions("lop", LocalDate.of(2025, 8, 1)).size());
    }

    private static String edition(Curriculum curriculum, LocalDate day) {
        return curriculum.edition("A1", day).orElseThrow().edition();
    }

    @Test
    void editions_that_overlap_are_refused() {
        secondEdition("31/12/2025");
        content.hasOnly("content/lessons/A1.2026.md:8", "trùng thời gian với bản 2025");
    }

    @Test
    void an_edition_name_is_given_once() {
        content.write("lessons/A1.md", ContentFixture.LESSON.replace("validFrom: 01/07/2025", "validFrom: 01/01/2024")
                .replace("validTo: 31/12/2025", "validTo: 30/06/2025"))
                .hasOnly("content/lessons/A1.md:3", "đã có ở content/lessons/A1.2025.md");
    }

    @Test
    void a_course_lists_published_lessons_only() {
        content.change(COURSE, "lessons: [A1]\nsessions", "lessons: [A1, A5]\nsessions").hasOnly(COURSE_PLACE + 10,
                "A5");
    }

    @Test
    void a_session_or_task_about_a_foreign_lesson_is_refused() {
        content.change(COURSE, "lessons: [A1]\npractice", "lessons: [A7]\npractice").hasOnly(COURSE_PLACE + 14, "A7");
        content.change(COURSE, "lessons: [A7]\npractice", "lessons: []\npractice")
                .change(COURSE, "lesson: A1", "lesson: A8")
                .hasOnly(COURSE_PLACE + 18, "A8");
    }

    @Test
    void practice_is_asked_for_only_where_there_is_some() {
        content.change(COURSE, ContentFixture.COURSE.substring(ContentFixture.COURSE.indexOf("practice:\n"),
                ContentFixture.COURSE.indexOf("quiz:\n")), "").hasOnly(COURSE_PLACE + 24, "thực hành");
    }

    @Test
    void a_practice_task_may_be_kept_as_a_diary() {
        content.change(COURSE, "    checklist: [Làm đúng]\n",
                "    checklist: [Làm đúng]\n    diary: { days: 14, least: 10 }\n");
        assertEquals(Optional.of(new DiaryRule(14, 10)),
                curriculum().course("lop").orElseThrow().diaryTask().map(PracticeTask::diary));
        content.change(COURSE, "days: 14", "days: 0").hasOnly(COURSE_PLACE + 21, "days");
        content.change(COURSE, "days: 0, least: 10", "days: 14").hasOnly(COURSE_PLACE + 21, "least");
    }

    @Test
    void a_course_has_one_diary_at_most_and_a_check_list_no_item_twice() {
        content.change(COURSE, "    checklist: [Làm đúng]\n",
                "    checklist: [Làm đúng]\n    diary: { days: 14, least: 10 }\n"
                        + "  - code: TH2\n    title: Hai\n    task: Làm.\n    checklist: [Một]\n    diary: { days: 7, least: 5 }\n")
                .hasOnly(COURSE_PLACE + 26, "một bài thực hành có nhật ký");
        content.change(COURSE, "    diary: { days: 7, least: 5 }\n", "").change(COURSE, "[Một]", "[Một, Một]")
                .hasOnly(COURSE_PLACE + 25, "hai lần");
    }

    @Test
    void sources_and_outcomes_are_required() {
        content.change(LESSON, "sources:\n  - title: Công văn 623/TTg-KSTT\n    date: 30/05/2025\n", "sources: []\n")
                .hasOnly(LESSON_PLACE + 13, "sources");
        content.write(LESSON, ContentFixture.LESSON.replace("outcomes:\n  - Nói đúng tên cổng\n", ""))
                .hasOnly(LESSON_PLACE + 2, "outcomes");
    }

    @Test
    void front_matter_is_opened_and_closed() {
        content.write(LESSON, "# Bài\n");
        assertTrue(content.problems().contains(LESSON_PLACE
                + "1: Dòng đầu phải là --- rồi đến các mục code, title…, hết các mục lại có một dòng ---."));
        content.write(LESSON, "---\ncode: A1\n");
        assertTrue(content.problems().stream().anyMatch(line -> line.startsWith(LESSON_PLACE + "1: Thiếu dòng ---")));
    }

    @Test
    void the_hash_follows_what_a_reader_sees() {
        String before = sha();
        content.change(LESSON, "reviewBy: 30/06/2027", "reviewBy: 30/06/2028");
        assertEquals(before, sha());
        content.change(LESSON, "Nội dung.", "Nội dung mới.");
        assertNotEquals(before, sha());
    }

    private String sha() {
        return curriculum().lessons().getFirst().editions().getFirst().sha256();
    }

    @Test
    void nothing_can_be_changed_from_outside() {
        List<Course> courses = curriculum().courses();
        assertThrows(UnsupportedOperationException.class, () -> courses.removeFirst());
    }
}
