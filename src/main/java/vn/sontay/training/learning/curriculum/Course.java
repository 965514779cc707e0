package vn.sontay.training.learning.curriculum;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a class is opened from.
 *
 * @param audience whom it is for
 * @param register letters of its certificates' numbers, such as {@code GCN-TH} in 012/2025/GCN-TH
 * @param certificateText such as {@code đã hoàn thành lớp tập huấn}
 * @param content one sentence that names what is taught, printed on the certificate
 * @param modules at least one
 * @param sessions the proposed timetable
 * @param practice may be empty
 * @param quiz the quiz that counts
 * @param preQuiz code of the quiz that may be taken before the first lesson and counts for nothing, or null
 * @param validity how long its certificates are valid; null where they don't expire
 */
public record Course(String code, String title, String audience, String register, String certificateText,
        String content,
        List<CourseModule> modules, List<PlannedSession> sessions, List<PracticeTask> practice, QuizRule quiz,
        @Nullable String preQuiz, CompletionRule completion, @Nullable Validity validity) {

    public Course {
        modules = List.copyOf(modules);
        sessions = List.copyOf(sessions);
        practice = List.copyOf(practice);
    }

    /** One whose certificates don't expire. */
    public Course(String code, String title, String audience, String register, String certificateText, String content,
            List<CourseModule> modules, List<PlannedSession> sessions, List<PracticeTask> practice, QuizRule quiz,
            @Nullable String preQuiz, CompletionRule completion) {
        this(code, title, audience, register, certificateText, content, modules, sessions, practice, quiz, preQuiz,
                completion, null);
    }

    /** @return its lessons in the order in which they are taken */
    public List<String> lessonCodes() {
        return modules.stream().flatMap(module -> module.lessonCodes().stream()).toList();
    }

    /** @return the lesson before that one; empty before the first, or where the course hasn't that lesson */
    public Optional<String> lessonBefore(String lessonCode) {
        List<String> codes = lessonCodes();
        int place = codes.indexOf(lessonCode);
        return place <= 0 ? Optional.empty() : Optional.of(codes.get(place - 1));
    }

    /** @return the lesson after that one; empty after the last, or where the course hasn't that lesson */
    public Optional<String> lessonAfter(String lessonCode) {
        List<String> codes = lessonCodes();
        int place = codes.indexOf(lessonCode);
        return place < 0 || place == codes.size() - 1 ? Optional.empty() : Optional.of(codes.get(place + 1));
    }

    /**
     * What a session of a class teaches: a class's session has no lessons of its own.
     *
     * @param ordinal of the session in its class
     * @param title of the session
     * @return the lessons of the planned session of that title, else of that place; may be empty
     */
    public List<String> lessonsOf(int ordinal, String title) {
        Optional<PlannedSession> same = sessions.stream().filter(session -> session.title().equals(title)).findFirst();
        if (same.isEmpty() && ordinal >= 1 && ordinal <= sessions.size()) {
            same = Optional.of(sessions.get(ordinal - 1));
        }
        return same.map(PlannedSession::lessonCodes).orElse(List.of());
    }

    public Optional<PracticeTask> practiceTask(String practiceCode) {
        return practice.stream().filter(task -> task.code().equals(practiceCode)).findFirst();
    }

    /** @return the task that is kept as a field diary; a course has one at most (CUR-10) */
    public Optional<PracticeTask> diaryTask() {
        return practice.stream().filter(task -> task.diary() != null).findFirst();
    }

    /** @return tiết of all sessions */
    public int periods() {
        return sessions.stream().mapToInt(PlannedSession::periods).sum();
    }
}
