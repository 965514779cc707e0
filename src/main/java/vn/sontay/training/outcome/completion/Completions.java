package vn.sontay.training.outcome.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.assessment.quiz.QuizCatalogue;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Recorded;
import vn.sontay.training.teaching.trainingclass.Whose;

/**
 * Who has completed their class as of a day, why, and since when, by the facts that had taken effect by then (COM-1 to COM-6).
 * For use cases that have checked permission themselves.
 */
@ApplicationScoped
public class Completions {

    /** A day after every fact. */
    private static final LocalDate FAR = LocalDate.of(9999, 1, 1);

    @Inject
    FactReader facts;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    QuizCatalogue quizzes;

    protected Completions() {
    }

    /** For tests and other features' queries outside the container. */
    public Completions(FactReader facts, CurriculumCatalogue curriculum, QuizCatalogue quizzes) {
        this.facts = facts;
        this.curriculum = curriculum;
        this.quizzes = quizzes;
    }

    /** @return the same by what had been recorded, of those who had been enrolled and hadn't left by that; the same statements (COM-13) */
    public Map<Long, Judgement> ofClasses(Collection<Long> classIds, LocalDate asOf, Recorded recorded) {
        Map<Long, Judgement> judged = new LinkedHashMap<>();
        Lots.of(classIds).forEach(some -> judge(Whose.inClasses(some), asOf, recorded, judged));
        judged.values().removeIf(Judgement::out);
        return judged;
    }

    /** @return {@link #everybodyOf} without those who had left by that day (COM-5) */
    public Map<Long, Judgement> ofClasses(Collection<Long> classIds, LocalDate asOf) {
        Map<Long, Judgement> judged = everybodyOf(classIds, asOf);
        judged.values().removeIf(Judgement::out);
        return judged;
    }

    /**
     * @return everybody who is or was in one of the classes, by enrolment, in the order of a class list. Four plain statements
     *         for each lot of classes, however many people.
     */
    public Map<Long, Judgement> everybodyOf(Collection<Long> classIds, LocalDate asOf) {
        Map<Long, Judgement> judged = new LinkedHashMap<>();
        Lots.of(classIds).forEach(some -> judge(Whose.inClasses(some), asOf, Recorded.NOW, judged));
        return judged;
    }

    /**
     * @return how that one person stands on that day; the same statements, for them alone
     * @throws NotFoundException when they aren't in a class by that enrolment on that day
     */
    public Judgement ofEnrolment(long enrolmentId, LocalDate asOf) {
        Judgement found = ofEnrolments(Set.of(enrolmentId), asOf).get(enrolmentId);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    /** @return how that person stands in each class that they are in, by enrolment, the newest class first; the same statements */
    public Map<Long, Judgement> ofPerson(long personId, LocalDate asOf) {
        Map<Long, Judgement> judged = new LinkedHashMap<>();
        judge(Whose.person(personId), asOf, Recorded.NOW, judged);
        judged.values().removeIf(Judgement::out);
        Map<Long, Judgement> sorted = new LinkedHashMap<>();
        judged.values().stream()
                .sorted(Comparator.comparing((Judgement each) -> each.person().classStartsOn())
                        .thenComparing(Judgement::classId).reversed())
                .forEach(each -> sorted.put(each.enrolmentId(), each));
        return sorted;
    }

    /** @return the same for a few enrolments, such as all of one person, without those who had left by that day (COM-5) */
    public Map<Long, Judgement> ofEnrolments(Collection<Long> enrolmentIds, LocalDate asOf) {
        return ofEnrolments(enrolmentIds, asOf, Recorded.NOW);
    }

    /** @return the same by what had been recorded, without those who hadn't been enrolled by then (COM-13) */
    public Map<Long, Judgement> ofEnrolments(Collection<Long> enrolmentIds, LocalDate asOf, Recorded recorded) {
        Map<Long, Judgement> judged = new LinkedHashMap<>();
        if (!enrolmentIds.isEmpty()) {
            judge(Whose.enrolled(enrolmentIds), asOf, recorded, judged);
            judged.values().removeIf(Judgement::out);
        }
        return judged;
    }

    /** @return on which days everybody who is or was in one of the classes had completed it, by all that is known. Four statements. */
    List<SpanOf> spans(Collection<Long> classIds) {
        List<SpanOf> spans = new ArrayList<>();
        each(Whose.inClasses(classIds), FAR, Recorded.NOW, (person, rule, known) -> Span.of(person, rule, known)
                .forEach(span -> spans.add(new SpanOf(person, span))));
        return spans;
    }

    private void judge(Whose whose, LocalDate asOf, Recorded recorded, Map<Long, Judgement> judged) {
        each(whose, asOf, recorded, (person, rule, known) -> judged.put(person.enrolmentId(),
                Judgement.of(person, rule, known, asOf)));
    }

    private interface Judge {

        void judge(ClassPerson person, ClassRule rule, Facts known);
    }

    private void each(Whose whose, LocalDate asOf, Recorded recorded, Judge judge) {
        List<Seat> seats = facts.seats(whose, recorded);
        List<Facts> known = facts.of(whose, seats, asOf, recorded);
        Map<String, ClassRule> rules = new HashMap<>();
        for (int i = 0; i < seats.size(); i++) {
            ClassPerson each = seats.get(i).person();
            ClassRule rule = rules.computeIfAbsent(each.courseCode() + " " + each.classStartsOn(),
                    key -> rule(each.courseCode(), each.classStartsOn(), recorded));
            judge.judge(each, rule, known.get(i));
        }
    }

    /** @return what is demanded of a class of that course that begins on that day; no statement */
    ClassRule rule(String courseCode, LocalDate startsOn) {
        return rule(courseCode, startsOn, Recorded.NOW);
    }

    private ClassRule rule(String courseCode, LocalDate startsOn, Recorded recorded) {
        return ClassRule.of(courseCode, startsOn, curriculum, quizzes.current(), recorded.by());
    }
}
