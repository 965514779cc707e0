package vn.sontay.training.outcome.completion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.sontay.training.assessment.quiz.Counts;
import vn.sontay.training.assessment.quiz.standing.QuizStanding;
import vn.sontay.training.learning.curriculum.Demanded;
import vn.sontay.training.learning.curriculum.RuleEdition;

/**
 * The course's quiz has to be passed (COM-6).
 *
 * @param quizCodes the quiz, and the one that the course has in its place by now (COM-4)
 * @param passMark out of 10, for who hasn't taken it yet
 * @param counts which of several attempts counts (QUI-8)
 */
record QuizDemand(Set<String> quizCodes, BigDecimal passMark, Counts counts) implements Demand {

    QuizDemand {
        quizCodes = Set.copyOf(quizCodes);
    }

    static Optional<QuizDemand> of(RuleEdition.Line line, Offer offer) {
        String code = line.terms().getFirst();
        Set<String> codes = code.equals(offer.quizCode()) ? Set.of(code) : Set.of(code, offer.quizCode());
        return Optional.of(new QuizDemand(codes, new BigDecimal(line.terms().get(1)), offer.counts()));
    }

    @Override
    public Demanded what() {
        return Demanded.QUIZ;
    }

    /** @return how somebody stood with it at the end of that day */
    QuizStanding standingOn(Facts facts, LocalDate day) {
        return QuizStanding.on(day, facts.enrolmentId(), passMark, counts,
                facts.attempts().finished().stream().filter(each -> quizCodes.contains(each.quizCode())).toList());
    }

    @Override
    public boolean metOn(Facts facts, LocalDate day) {
        return standingOn(facts, day).passed();
    }

    @Override
    public Reason reasonOn(Facts facts, LocalDate day) {
        QuizStanding standing = standingOn(facts, day);
        BigDecimal score = standing.bestScore();
        BigDecimal mark = standing.passMark();
        if (score == null || mark == null) {
            return Reason.unmet("quizNotTaken", MarkText.of(passMark));
        }
        return Reason.of(standing.passed(), standing.passed() ? "quizPassed" : "quizFailed", MarkText.of(score),
                MarkText.of(mark));
    }
}
