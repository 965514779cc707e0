package vn.sontay.training.outcome.completion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.Counts;
import vn.sontay.training.assessment.quiz.standing.DatedAttempt;
import vn.sontay.training.assessment.quiz.standing.MadeAttempts;
import vn.sontay.training.learning.curriculum.AttendanceShare;
import vn.sontay.training.learning.curriculum.CompletionRule;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CourseModule;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.Demanded;
import vn.sontay.training.learning.curriculum.LateJoining;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.learning.curriculum.QuizRule;
import vn.sontay.training.teaching.attendance.AttendedDay;

/**
 * What somebody did in a class that began on 01/09/2025, and how it is judged. The course has the lessons A1 and A2, the tasks
 * TH1 and TH2, and the quiz KT with the mark 5.
 */
final class Deeds {

    static final LocalDate BEGIN = LocalDate.parse("2025-09-01");
    static final LocalDate AS_OF = LocalDate.parse("2025-12-31");
    static final AttendanceShare NONE = new AttendanceShare(0, 1);

    private final List<AttendedDay> attended = new ArrayList<>();
    private final List<DatedAttempt> attempts = new ArrayList<>();
    private final Map<String, LocalDate> lessons = new LinkedHashMap<>();
    private final Map<String, LocalDate> practice = new LinkedHashMap<>();
    private int sessions = 4;
    private @Nullable LocalDate leftOn;
    private boolean teaches;
    private Facts.@Nullable JoinedLate late;

    Deeds sessions(int number) {
        sessions = number;
        return this;
    }

    /** After so many sessions of the class. */
    Deeds joined(String day, int sessions) {
        late = new Facts.JoinedLate(LocalDate.parse(day), sessions);
        return this;
    }

    private AttendedDay on(LocalDate day) {
        return new AttendedDay(7, day, 4, late != null && day.isBefore(late.on()));
    }

    Deeds attended(String... days) {
        List.of(days).forEach(day -> attended.add(on(LocalDate.parse(day))));
        return this;
    }

    /** So many sessions, all on the first day. */
    Deeds attended(int number) {
        for (int i = 0; i < number; i++) {
            attended.add(on(BEGIN));
        }
        return this;
    }

    Deeds took(String day, String score) {
        return took(day, new DatedAttempt.Score(LocalDate.parse(day), new BigDecimal(score)));
    }

    Deeds took(String day, DatedAttempt.Score... scores) {
        int number = attempts.size() + 1;
        attempts.add(new DatedAttempt(number, "KT", number, LocalDate.parse(day), new BigDecimal("5.00"),
                List.of(scores)));
        return this;
    }

    Deeds learnt(String code, String day) {
        lessons.put(code, LocalDate.parse(day));
        return this;
    }

    Deeds practised(String code, String day) {
        practice.put(code, LocalDate.parse(day));
        return this;
    }

    Deeds left(String day) {
        leftOn = LocalDate.parse(day);
        return this;
    }

    Deeds teaches() {
        teaches = true;
        return this;
    }

    Facts facts() {
        return new Facts(7, leftOn, teaches, sessions, late, attended, new MadeAttempts(attempts, Set.of()), lessons,
                practice);
    }

    Judgement judged(AttendanceShare share, Demanded... demands) {
        return judged(rule(share, demands), AS_OF);
    }

    /** By a rule that counts for who joined late only what was since then. */
    Judgement judgedSince(AttendanceShare share, LateJoining least) {
        return judged(rule(Counts.BEST, List.of(), new CompletionRule(share, CompletionRule.USUALLY_ATTENDED, Set.of(),
                least, null)), AS_OF);
    }

    Judgement judged(ClassRule rule, LocalDate asOf) {
        return Judgement.of(new ClassPerson(7, 8, 9, "Lớp", "K", BEGIN, BEGIN, leftOn), rule, facts(), asOf);
    }

    static ClassRule rule(AttendanceShare share, Demanded... demands) {
        return rule(Counts.BEST, List.of(new PracticeTask("TH1", "Chỉ bằng lời", null, "", List.of()),
                new PracticeTask("TH2", "Ghi mã hồ sơ", null, "", List.of())), share, demands);
    }

    static ClassRule rule(Counts counts, List<PracticeTask> practice, AttendanceShare share, Demanded... demands) {
        return rule(counts, practice, new CompletionRule(share, demands));
    }

    static ClassRule rule(Counts counts, List<PracticeTask> practice, CompletionRule completion) {
        Course course = new Course("K", "Khóa", "", "GCN-TH", "", "",
                List.of(new CourseModule("M1", "", List.of("A1", "A2"))), List.of(), practice,
                new QuizRule("KT", 2, BigDecimal.valueOf(5)), null, completion);
        CurriculumCatalogue catalogue = new CurriculumCatalogue();
        catalogue.replace(new Curriculum(List.of(course), List.of()), Map.of());
        Map<String, String> tasks = new LinkedHashMap<>();
        practice.forEach(task -> tasks.put(task.code(), task.title()));
        Map<String, String> lessons = new LinkedHashMap<>(Map.of("A1", "Đổi mới"));
        lessons.put("A2", "VNeID");
        return ClassRule.of(BEGIN, catalogue.rule("K", BEGIN).orElseThrow(),
                new Offer(lessons, tasks, "KT", counts));
    }
}
