package vn.sontay.training.assessment.quiz.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.assessment.question.Mark;

/**
 * What an attempt earned in a lesson, or in several lessons together: no row tells of one question alone, unless the attempt
 * asked no other (QUI-22).
 *
 * @param earned each question is worth one
 * @param asked how many questions count
 */
public record LessonPoints(List<Lesson> lessons, BigDecimal earned, int asked) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DECIMALS = 2;

    /**
     * @param taught whether the class has it, so that it can be read again
     */
    public record Lesson(String code, String title, boolean taught) {
    }

    /** The marks of a lesson's questions. */
    private record Part(Lesson lesson, List<Mark> marks) {

        boolean lonely() {
            return marks.size() == 1;
        }
    }

    public LessonPoints {
        lessons = List.copyOf(lessons);
    }

    /** @return whether nothing is missing */
    public boolean full() {
        return earned.compareTo(BigDecimal.valueOf(asked)) == 0;
    }

    /**
     * @param marks of the questions that count, by number
     * @param lessons by the same number
     * @param order all of these lessons, in the order in which they are told
     */
    static List<LessonPoints> of(Map<Integer, Mark> marks, Map<Integer, String> lessons, List<Lesson> order) {
        Map<String, Part> parts = new LinkedHashMap<>();
        order.forEach(lesson -> parts.put(lesson.code(), new Part(lesson, new ArrayList<>())));
        marks.forEach((ordinal, mark) -> {
            Part part = parts.get(lessons.getOrDefault(ordinal, ""));
            if (part != null) {
                part.marks().add(mark);
            }
        });
        List<Part> asked = parts.values().stream().filter(part -> !part.marks().isEmpty()).toList();
        List<Part> together = together(asked);
        List<LessonPoints> points = new ArrayList<>();
        asked.stream().filter(part -> !together.contains(part)).forEach(part -> points.add(sum(List.of(part))));
        if (!together.isEmpty()) {
            points.add(sum(together));
        }
        return points;
    }

    /** @return those with one question; with it the lesson beside where there is one such lesson alone */
    private static List<Part> together(List<Part> asked) {
        List<Part> lonely = asked.stream().filter(Part::lonely).toList();
        if (lonely.size() != 1 || asked.size() == 1) {
            return lonely;
        }
        int at = asked.indexOf(lonely.getFirst());
        return at == 0 ? asked.subList(0, 2) : asked.subList(at - 1, at + 1);
    }

    private static LessonPoints sum(List<Part> parts) {
        List<Mark> marks = parts.stream().flatMap(part -> part.marks().stream()).toList();
        BigDecimal percent = marks.stream().map(Mark::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new LessonPoints(parts.stream().map(Part::lesson).toList(),
                percent.divide(HUNDRED, DECIMALS, RoundingMode.HALF_UP), marks.size());
    }
}
