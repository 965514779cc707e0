package vn.sontay.training.assessment.quiz.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.Half;
import vn.sontay.training.assessment.question.Halves;
import vn.sontay.training.assessment.question.Lot;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.quiz.Quiz;

/** QUI-11 written as plainly as it reads, with every question compared to every other: slow, and what {@link ClassHalves} must equal. */
final class PlainDraw {

    private final List<Couple> couples;
    private final Map<Question, Integer> places = new HashMap<>();

    private record Couple(Question first, Question second) {

        Question of(Half half) {
            return half == Half.FIRST ? first : second;
        }
    }

    /**
     * @param share from 0 to 1: how much of the lesson's couples stands before the middle of this one
     * @param lot between lessons with the same share
     */
    private record Ranked(String lesson, double share, long lot) {
    }

    /**
     * @param lessonCodes the course's, in its order
     * @param questions those that are valid for the class, in the bank's order; of other lessons too
     */
    PlainDraw(long classId, List<String> lessonCodes, List<Question> questions, Halves halves) {
        List<Ranked> ranked = new ArrayList<>();
        List<Couple> all = new ArrayList<>();
        for (String lesson : lessonCodes) {
            List<Question> own = questions.stream().filter(question -> question.lessonCode().equals(lesson)).toList();
            own.forEach(question -> places.put(question, places.size()));
            List<Question> lots = own.stream().sorted(Comparator
                    .comparingLong((Question question) -> Lot.of(classId, question.code()))
                    .thenComparing(Question::code)).toList();
            List<Couple> found = couples(
                    lots.stream().filter(each -> halves.of(each.code()).orElseThrow() == Half.FIRST).toList(),
                    lots.stream().filter(each -> halves.of(each.code()).orElseThrow() == Half.SECOND).toList());
            all.addAll(found);
            for (int i = 0; i < found.size(); i++) {
                ranked.add(new Ranked(lesson, (2 * i + 1) / (2.0 * found.size()), Lot.of(classId, lesson)));
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::share).thenComparingLong(Ranked::lot));
        this.couples = even(spread(ranked.stream().map(Ranked::lesson).toList(), all));
    }

    /** @return the questions of that quiz in the order of the course's lessons, then of the bank */
    List<Question> take(Quiz quiz) {
        return couples.stream().filter(couple -> quiz.lessonCodes().contains(couple.first().lessonCode()))
                .limit(quiz.questions()).map(couple -> couple.of(quiz.half()))
                .sorted(Comparator.comparing(places::get)).toList();
    }

    /** @return couples of one lesson, so ordered that its outcomes take turns */
    private static List<Couple> couples(List<Question> first, List<Question> second) {
        List<Question> ours = new ArrayList<>(first);
        List<Question> theirs = new ArrayList<>(second);
        List<Couple> found = new ArrayList<>();
        BiPredicate<Question, Question> difficulty = (one, other) -> one.difficulty() == other.difficulty();
        BiPredicate<Question, Question> outcome = (one, other) -> one.outcome() == other.outcome();
        for (BiPredicate<Question, Question> alike : List.of(difficulty.and(outcome), difficulty, outcome,
                (one, other) -> true)) {
            for (Question one : List.copyOf(ours)) {
                theirs.stream().filter(other -> alike.test(one, other)).findFirst().ifPresent(other -> {
                    found.add(new Couple(one, other));
                    ours.remove(one);
                    theirs.remove(other);
                });
            }
        }
        Map<Integer, Integer> met = new HashMap<>();
        Map<Couple, Integer> turns = new HashMap<>();
        found.forEach(each -> turns.put(each, met.merge(each.first().outcome(), 1, Integer::sum)));
        found.sort(Comparator.comparing(turns::get));
        return found;
    }

    /** Of each slot's lesson the first couple of the difficulty that is furthest behind its share of all. */
    private static List<Couple> spread(List<String> slots, List<Couple> all) {
        List<Couple> left = new ArrayList<>(all);
        List<Couple> spread = new ArrayList<>();
        for (String lesson : slots) {
            Couple best = null;
            long most = Long.MIN_VALUE;
            for (Couple each : left) {
                Difficulty kind = each.first().difficulty();
                long behind = all.stream().filter(any -> any.first().difficulty() == kind).count()
                        * (spread.size() + 1)
                        - spread.stream().filter(any -> any.first().difficulty() == kind).count() * all.size();
                if (each.first().lessonCode().equals(lesson) && behind > most) {
                    best = each;
                    most = behind;
                }
            }
            spread.add(best);
            left.remove(best);
        }
        return spread;
    }

    /** One whose partners differ waits until no difficulty is ahead by more than one through it. */
    private static List<Couple> even(List<Couple> couples) {
        List<Couple> even = new ArrayList<>();
        List<Couple> waiting = new ArrayList<>();
        for (Couple each : couples) {
            waiting.add(each);
            for (int i = 0; i < waiting.size(); i++) {
                List<Couple> longer = new ArrayList<>(even);
                longer.add(waiting.get(i));
                if (isEven(longer) || waiting.get(i).first().difficulty() == waiting.get(i).second().difficulty()) {
                    even.add(waiting.remove(i));
                    i = -1;
                }
            }
        }
        even.addAll(waiting);
        return even;
    }

    private static boolean isEven(List<Couple> couples) {
        return Stream.of(Difficulty.values())
                .allMatch(kind -> Math.abs(couples.stream().filter(each -> each.first().difficulty() == kind).count()
                        - couples.stream().filter(each -> each.second().difficulty() == kind).count()) <= 1);
    }
}
