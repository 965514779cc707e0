package vn.sontay.training.outcome.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.standing.DatedAttempt;
import vn.sontay.training.learning.curriculum.Demanded;
import vn.sontay.training.outcome.completion.Facts;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.outcome.completion.MarkText;
import vn.sontay.training.outcome.completion.Verdict;
import vn.sontay.training.shared.Dates;

/**
 * Holds what was recorded when a certificate was issued against what is known now: only what no longer holds is told (CER-14).
 * What was merely added to, such as a further session attended, takes nothing from it. Pure.
 */
final class GroundCheck {

    private static final LocalDate LAST = LocalDate.of(9999, 1, 1);

    private final Evidence recorded;
    private final List<String> then = new ArrayList<>();
    private final List<String> now = new ArrayList<>();
    private boolean quiz;

    private GroundCheck(Evidence recorded) {
        this.recorded = recorded;
    }

    /** @param printed what the paper says of the class */
    static GroundsChange of(LocalDate issuedOn, ClassOnPaper printed, Evidence recorded, GroundNow today) {
        GroundCheck check = new GroundCheck(recorded);
        LocalDate left = today.leftOn();
        if (left != null && !left.isAfter(issuedOn)) {
            check.tell(text("groundInClass"), text("groundWithdrawn", Dates.day(left)));
        }
        if (!printed.agrees(today.printed())) {
            check.tell(printed.sentence(), today.printed().sentence());
        }
        Judgement judgement = today.judgement();
        judgement.verdicts().forEach(each -> check.look(each, judgement.facts()));
        return new GroundsChange(String.join("; ", check.then), String.join("; ", check.now), check.quiz);
    }

    private void look(Verdict verdict, Facts facts) {
        Demanded demand = verdict.demand();
        if (demand == null) {
            if (verdict.reason().key().equals("teachesClass")) {
                tell(text("groundInClass"), verdict.reason().sentence());
            }
            return;
        }
        String found = verdict.reason().sentence();
        if (demand == Demanded.QUIZ) {
            int told = now.size();
            lookAtQuiz(found, verdict.met(), facts);
            quiz = now.size() > told;
        } else if (!verdict.met() || !stillDone(demand, facts)) {
            tell(sentence(demand), found);
        }
    }

    /** Of the attempt that was recorded, as it is marked today; another one doesn't replace it. */
    private void lookAtQuiz(String found, boolean met, Facts facts) {
        Long attempt = recorded.attempt();
        BigDecimal score = recorded.score();
        if (attempt == null || score == null) {
            if (!met) {
                tell(sentence(Demanded.QUIZ), found);
            }
            return;
        }
        DatedAttempt today = facts.attempts().finished().stream().filter(each -> each.attemptId() == attempt)
                .findFirst().orElse(null);
        if (today == null) {
            tell(sentence(Demanded.QUIZ), met ? text("groundOtherAttempt") : found);
            return;
        }
        BigDecimal marked = today.scoreOn(LAST);
        boolean passed = marked.compareTo(today.passMark()) >= 0;
        if (!passed || marked.compareTo(score) < 0) {
            tell(sentence(Demanded.QUIZ), text(passed ? "groundPassed" : "groundFailed", MarkText.of(marked)));
        }
    }

    private boolean stillDone(Demanded demand, Facts facts) {
        RecordedFacts kept = recorded.facts();
        if (kept == null) {
            return true;
        }
        return switch (demand) {
            case ATTENDANCE -> containsAll(facts.attendedDays(), kept.attended());
            case ALL_LESSONS -> facts.lessons().keySet().containsAll(codes(kept.lessons()));
            case ALL_PRACTICE -> facts.practice().keySet().containsAll(codes(kept.practice()));
            case QUIZ -> true;
        };
    }

    /** Two sessions of a day are two. */
    private static boolean containsAll(Collection<LocalDate> all, List<LocalDate> some) {
        List<LocalDate> left = new ArrayList<>(all);
        return some.stream().allMatch(left::remove);
    }

    private static List<String> codes(List<RecordedFacts.Done> done) {
        return done.stream().map(RecordedFacts.Done::code).toList();
    }

    private String sentence(Demanded demand) {
        Map<Demanded, String> sentences = recorded.sentences();
        return Objects.requireNonNullElseGet(sentences.get(demand),
                () -> text(sentences.isEmpty() ? "groundNotKept" : "groundNotAsked"));
    }

    private void tell(String before, String after) {
        then.add(before);
        now.add(after);
    }

    private static String text(String key, @Nullable Object... arguments) {
        return CertificateTexts.text(key, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
