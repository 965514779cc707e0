package vn.sontay.training.assessment.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.assessment.quiz.DrawFor;
import vn.sontay.training.assessment.quiz.QuizRules;
import vn.sontay.training.assessment.quiz.draw.CourseQuiz;
import vn.sontay.training.assessment.quiz.draw.DrawnQuestions;
import vn.sontay.training.assessment.quiz.hours.Deadline;
import vn.sontay.training.assessment.quiz.hours.HoursRow;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;

/** Whether somebody may begin an attempt now, and what they are asked then; for a use case that has locked the enrolment. */
@ApplicationScoped
public class Beginning {

    private static final SecureRandom SEEDS = new SecureRandom();

    @Inject
    QuestionCatalogue questions;

    @Inject
    SeenQuestions seen;

    @Inject
    Clock clock;

    protected Beginning() {
    }

    /** For tests. */
    Beginning(QuestionCatalogue questions, SeenQuestions seen, Clock clock) {
        this.questions = questions;
        this.seen = seen;
        this.clock = clock;
    }

    /**
     * An attempt that isn't stored yet.
     *
     * @param questionIds archive ids in the order in which they are asked
     */
    record Begun(Attempt attempt, List<Long> questionIds) {
    }

    /**
     * @return a new attempt, not stored yet. No statement for a first attempt, one for a further one.
     * @throws RuleException when none is left, it isn't the class's hour for it, or the bank hasn't enough for it
     */
    Begun begin(CourseQuiz found, Taker taker, String by) {
        List<AttemptRow> made = taker.made();
        requireHours(found, taker.hours(), taker.extraMinutes());
        if (Attempts.left(found.rule().attempts(), made) == 0) {
            throw new RuleException("quiz.noneLeft", String.valueOf(found.rule().attempts()));
        }
        Map<String, Instant> before = seen.before(found, taker.enrolment().id(), made);
        AttemptTerms terms = terms(found.quiz().rules(), taker, !before.isEmpty());
        return new Begun(Attempt.begin(taker.enrolment().id(), found.quiz().code(), made.size() + 1,
                found.rule().passMark(), terms, clock.instant(), by), questionsOf(found, terms, before));
    }

    /** QUI-19. */
    private void requireHours(CourseQuiz found, Optional<HoursRow> hours, int extraMinutes) {
        if (LocalDate.now(clock).isBefore(found.startsOn())) {
            throw new RuleException("quiz.notBegun", Dates.day(found.startsOn()));
        }
        hours.filter(set -> set.notYet(clock.instant())).ifPresent(set -> {
            throw set.closesAt() == null
                    ? new RuleException("quiz.opensLater", Dates.moment(set.opensAt()))
                    : new RuleException("quiz.opensLaterUntil", Dates.moment(set.opensAt()),
                            Dates.moment(set.closesAt()));
        });
        hours.filter(set -> set.over(clock.instant(), extraMinutes)).ifPresent(set -> {
            throw set.opensAt() == null
                    ? new RuleException("quiz.closed", Dates.moment(set.closesAt()))
                    : new RuleException("quiz.closedSince", Dates.moment(set.opensAt()),
                            Dates.moment(set.closesAt()));
        });
    }

    private AttemptTerms terms(QuizRules rules, Taker taker, boolean afresh) {
        boolean own = afresh || rules.drawFor() == DrawFor.ATTEMPT || rules.shuffleQuestions();
        return new AttemptTerms(
                Deadline.of(clock.instant(), rules.timeLimit(), taker.hours().map(HoursRow::closesAt).orElse(null),
                        taker.extraMinutes()),
                rules.timeLimit(), rules.graceSeconds(), rules.shuffleOptions() ? SEEDS.nextLong() : null,
                own ? SEEDS.nextLong() : null, rules.feedback());
    }

    /**
     * @param before what the person was asked before
     * @return the archive ids of the questions in the order in which they are asked (QUI-18, QUI-23)
     */
    private List<Long> questionsOf(CourseQuiz found, AttemptTerms terms, Map<String, Instant> before) {
        QuizRules rules = found.quiz().rules();
        Long seed = terms.drawSeed();
        DrawnQuestions drawn = seed != null && !before.isEmpty()
                ? found.afresh(seed, before)
                : found.drawn(rules.drawFor() == DrawFor.ATTEMPT ? seed : null);
        if (drawn.questions().isEmpty()) {
            throw new RuleException("quiz.noQuestions");
        }
        if (!drawn.meetsRules()) {
            throw new RuleException("quiz.tooFewQuestions");
        }
        List<Long> ids = new ArrayList<>(drawn.questions().stream().map(questions::archiveId).toList());
        if (rules.shuffleQuestions() && seed != null) {
            Collections.shuffle(ids, new Random(seed));
        }
        return ids;
    }
}
