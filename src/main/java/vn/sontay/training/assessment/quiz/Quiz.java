package vn.sontay.training.assessment.quiz;

import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.assessment.question.Half;

/**
 * A quiz, drawn anew for each class from the bank (QUI-11).
 *
 * @param lessonCodes about which it asks, as far as the course has them
 * @param questions how many it asks at most, at least 1 and as many as its draw rules
 * @param half which half of a class's questions it asks
 * @param rules how it is drawn and taken
 */
public record Quiz(String code, String title, List<String> lessonCodes, int questions, Half half, QuizRules rules) {

    public Quiz {
        lessonCodes = List.copyOf(lessonCodes);
    }

    /** @return the same quiz as a class takes it that begins on that day, of which that attempt counts */
    Quiz on(LocalDate classStart, Counts counts) {
        return new Quiz(code, title, lessonCodes, questions, half, rules.on(classStart).with(counts));
    }

    /** One that is taken as {@link QuizRules#PLAIN} says. */
    public Quiz(String code, String title, List<String> lessonCodes, int questions, Half half) {
        this(code, title, lessonCodes, questions, half, QuizRules.PLAIN);
    }
}
