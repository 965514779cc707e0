package vn.sontay.training.outcome.certificate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.assessment.quiz.standing.QuizStanding;
import vn.sontay.training.learning.curriculum.AttendanceShare;
import vn.sontay.training.learning.progress.ProgressStanding;
import vn.sontay.training.shared.Share;
import vn.sontay.training.teaching.attendance.AttendanceStanding;

/**
 * Who may have a certificate (CER-1, CER-2, CER-3). Pure: what a person has reached and what the course demands go in,
 * the answer with its reasons comes out.
 */
public final class EligibilityPolicy {

    /** What is missing is named up to this many; beyond, a sentence of names is read by nobody. */
    private static final int MOST_NAMED = 3;

    private EligibilityPolicy() {
    }

    /** @return one reason for each demand: attendance, test, lessons, practice, in this order */
    public static Eligibility judge(long enrolmentId, Requirements required, AttendanceStanding attendance,
            QuizStanding quiz, ProgressStanding progress) {
        List<Reason> reasons = new ArrayList<>();
        if (required == Requirements.UNKNOWN) {
            reasons.add(Reason.unmet("courseUnknown"));
        }
        if (required.attendance().numerator() > 0) {
            reasons.add(attendance(required.attendance(), attendance.attended()));
        }
        if (required.passMark() != null) {
            reasons.add(quiz(quiz, required.passMark()));
        }
        if (!required.lessons().isEmpty()) {
            reasons.add(all("lessons", required.lessons(), progress.lessonsDone()));
        }
        if (!required.practice().isEmpty()) {
            reasons.add(all("practice", required.practice(), progress.practiceSignedOff()));
        }
        return new Eligibility(enrolmentId, reasons.stream().allMatch(Reason::met), reasons);
    }

    /** @return the answer for who teaches the class: no, and why, whatever they have reached (CLS-9) */
    public static Eligibility ofTrainer(Eligibility judged) {
        List<Reason> reasons = new ArrayList<>(List.of(Reason.unmet("teachesClass")));
        reasons.addAll(judged.reasons());
        return new Eligibility(judged.enrolmentId(), false, reasons);
    }

    private static Reason attendance(AttendanceShare required, Share attended) {
        if (attended.whole() == 0) {
            return Reason.unmet("noSessions");
        }
        String key = required.denominator() == 100 ? "attendance" : "attendanceFraction";
        boolean met = attended.atLeast(required.numerator(), required.denominator());
        Object[] arguments = {attended.part(), attended.whole(), attended.percent(), required.display()};
        return met ? Reason.met(key, arguments) : Reason.unmet(key, arguments);
    }

    private static Reason quiz(QuizStanding quiz, BigDecimal coursePassMark) {
        BigDecimal passMark = quiz.passMark() == null ? coursePassMark : quiz.passMark();
        if (quiz.bestScore() == null) {
            return Reason.unmet("quizNotTaken", mark(passMark));
        }
        return quiz.passed()
                ? Reason.met("quizPassed", mark(quiz.bestScore()), mark(passMark))
                : Reason.unmet("quizFailed", mark(quiz.bestScore()), mark(passMark));
    }

    private static Reason all(String key, Map<String, String> required, Set<String> done) {
        List<String> missing = required.entrySet().stream().filter(each -> !done.contains(each.getKey()))
                .map(Map.Entry::getValue).toList();
        int reached = required.size() - missing.size();
        if (missing.isEmpty()) {
            return Reason.met(key + "Done", reached, required.size());
        }
        return missing.size() > MOST_NAMED
                ? Reason.unmet(key + "Few", reached, required.size())
                : Reason.unmet(key + "Missing", reached, required.size(),
                        missing.stream().collect(Collectors.joining("”, “", "“", "”")));
    }

    /** @return a mark as it is written here: 7,5 or 10 */
    static String mark(BigDecimal mark) {
        BigDecimal plain = mark.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString()
                .replace('.', ',');
    }
}
