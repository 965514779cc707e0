package vn.sontay.training.assessment.quiz.draw;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.Half;
import vn.sontay.training.assessment.question.Halves;
import vn.sontay.training.assessment.question.Lot;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.quiz.DrawFor;
import vn.sontay.training.assessment.quiz.Quiz;

/**
 * The quizzes drawn for a class from the two halves of the bank (QUI-11). A question of the first half and one of the second that
 * are of one lesson and as alike as can be (difficulty, then outcome) make a couple. The couples stand in an order in which
 * every beginning holds each lesson and difficulty in proportion, and in which, as far as the bank allows, no difficulty is ahead in one half
 * by more than one. So two quizzes of one length are equivalent, and of whatever length they never share a question. What finds no
 * partner is left out, but of a quiz that says what it draws (QUI-18): there it comes last, so that the quiz gets what its half has.
 *
 * <p>All of it follows from the class and the codes: everybody of a class gets the same first quiz, on the screen and on paper,
 * and nothing is stored. A changed bank changes what is drawn for those who begin later. Where each attempt draws for itself, its
 * seed deals the same half anew, with each lesson and difficulty in proportion (QUI-18); whoever was asked before is asked
 * afresh (QUI-23). Safe for many threads.
 */
final class ClassHalves {

    private final List<Couple> couples;
    private final Map<Half, List<Placed>> all = new EnumMap<>(Half.class);
    /** What found no partner. */
    private final Map<Half, List<Placed>> single = new EnumMap<>(Half.class);
    /** Worked out once: a page that only counts draws too. */
    private final Map<Share, List<Placed>> shares = new ConcurrentHashMap<>();
    /** What the class gets: asked by every page that only counts. */
    private final Map<Quiz, DrawnQuestions> first = new ConcurrentHashMap<>();

    /** What a quiz draws from. */
    private record Share(Half half, List<String> lessonCodes, List<String> tags) {

        static Share of(Quiz quiz) {
            return new Share(quiz.half(), quiz.lessonCodes(), quiz.rules().tags());
        }

        List<Placed> of(List<Placed> questions) {
            Set<String> lessons = Set.copyOf(lessonCodes);
            return questions.stream().filter(each -> lessons.contains(each.question().lessonCode()))
                    .filter(each -> tags.isEmpty() || each.question().tags().stream().anyMatch(tags::contains))
                    .toList();
        }
    }

    private record Stratum(String lessonCode, Difficulty difficulty) {
    }

    /**
     * @param lessonCodes the course's, in its order
     * @param questions those that are valid for the class, in the bank's order; of other lessons too
     * @param halves of all of them
     */
    ClassHalves(long classId, List<String> lessonCodes, List<Question> questions, Halves halves) {
        Map<String, List<Question>> byLesson = new HashMap<>();
        questions.forEach(each -> byLesson.computeIfAbsent(each.lessonCode(), code -> new ArrayList<>()).add(each));
        for (Half half : Half.values()) {
            all.put(half, new ArrayList<>());
            single.put(half, new ArrayList<>());
        }
        List<Ranked<String>> slots = new ArrayList<>();
        Map<String, List<Couple>> found = new HashMap<>();
        int place = 0;
        for (String lesson : lessonCodes) {
            Map<Half, List<Ranked<Placed>>> own = new EnumMap<>(Half.class);
            for (Question question : byLesson.getOrDefault(lesson, List.of())) {
                Placed placed = new Placed(question, place++);
                halves.of(question.code()).ifPresent(half -> own.computeIfAbsent(half, any -> new ArrayList<>())
                        .add(new Ranked<>(placed, 0, Lot.of(classId, question.code()))));
            }
            own.forEach((half, dealt) -> all.getOrDefault(half, List.of())
                    .addAll(dealt.stream().map(Ranked::thing).toList()));
            List<Couple> some = Couples.of(dealt(own, Half.FIRST), dealt(own, Half.SECOND));
            found.put(lesson, some);
            own.keySet().forEach(half -> single.getOrDefault(half, List.of()).addAll(left(own, some, half)));
            long lot = Lot.of(classId, lesson);
            for (int i = 0; i < some.size(); i++) {
                slots.add(new Ranked<>(lesson, Ranked.share(i, some.size()), lot));
            }
        }
        this.couples = Couples.even(Couples.spread(Ranked.inOrder(slots), found));
    }

    private static List<Placed> dealt(Map<Half, List<Ranked<Placed>>> own, Half half) {
        return own.getOrDefault(half, List.of()).stream()
                .sorted(Comparator.<Ranked<Placed>>comparingLong(Ranked::lot)
                        .thenComparing(each -> each.thing().question().code()))
                .map(Ranked::thing).toList();
    }

    /** @return what is in none of these couples */
    private static List<Placed> left(Map<Half, List<Ranked<Placed>>> own, List<Couple> couples, Half half) {
        Set<Integer> coupled = couples.stream().map(couple -> couple.of(half).place()).collect(Collectors.toSet());
        return dealt(own, half).stream().filter(each -> !coupled.contains(each.place())).toList();
    }

    /** @return the questions of that quiz in the order of the course's lessons, then of the bank */
    List<Question> take(Quiz quiz) {
        return draw(quiz, null).questions();
    }

    /**
     * @param seed of an attempt that draws for itself; null for what the class gets
     * @return what can be drawn, in the order of the course's lessons, then of the bank
     */
    DrawnQuestions draw(Quiz quiz, @Nullable Long seed) {
        return seed == null
                ? first.computeIfAbsent(quiz, each -> new Hand(order(each, null)).draw(each))
                : new Hand(order(quiz, seed)).draw(quiz);
    }

    /**
     * @param seed from which the draw follows, with what was seen
     * @param seen when each question was asked last, by code
     * @return as many of each lesson as the first draw has, the unseen ones first (QUI-23)
     */
    DrawnQuestions afresh(Quiz quiz, long seed, Map<String, Instant> seen) {
        Hand first = new Hand(order(quiz, quiz.rules().drawFor() == DrawFor.ATTEMPT ? seed : null));
        first.draw(quiz);
        return new Hand(new Afresh(first.drawn(), pool(quiz), seed, seen).order()).draw(quiz);
    }

    /** @return everything that the quiz may draw, in the order of the course's lessons, then of the bank */
    List<Placed> pool(Quiz quiz) {
        return Share.of(quiz).of(all.getOrDefault(quiz.half(), List.of()));
    }

    private List<Placed> order(Quiz quiz, @Nullable Long seed) {
        Share wanted = Share.of(quiz);
        List<Placed> half = shares.computeIfAbsent(wanted,
                share -> share.of(couples.stream().map(couple -> couple.of(share.half())).toList()));
        List<Placed> last = quiz.rules().chooses()
                ? wanted.of(single.getOrDefault(quiz.half(), List.of()))
                : List.of();
        return Stream.concat((seed == null ? half : anew(half, seed)).stream(), last.stream()).toList();
    }

    /** @return a half in the order of that seed, of which every beginning holds each lesson and difficulty in proportion */
    private static List<Placed> anew(List<Placed> half, long seed) {
        Map<Stratum, List<Ranked<Placed>>> strata = new LinkedHashMap<>();
        for (Placed each : half) {
            Question question = each.question();
            strata.computeIfAbsent(new Stratum(question.lessonCode(), question.difficulty()),
                    stratum -> new ArrayList<>()).add(new Ranked<>(each, 0, Lot.of(seed, question.code())));
        }
        List<Ranked<Placed>> ranked = new ArrayList<>();
        for (List<Ranked<Placed>> stratum : strata.values()) {
            stratum.sort(Comparator.comparingLong(Ranked::lot));
            for (int i = 0; i < stratum.size(); i++) {
                Ranked<Placed> each = stratum.get(i);
                ranked.add(new Ranked<>(each.thing(), Ranked.share(i, stratum.size()), each.lot()));
            }
        }
        return Ranked.inOrder(ranked);
    }
}
