package vn.sontay.training.quiz;

import java.util.List;

/**
 * A test, drawn anew for each class from the bank (QUI-11).
 *
 * @param lessonCodes about which it asks, as far as the course has them
 * @param questions how many it asks at most, at least 1
 * @param half which half of a class's questions it asks
 */
public record Quiz(String code, String title, List<String> lessonCodes, int questions, Half half) {

    public Quiz {
        lessonCodes = List.copyOf(lessonCodes);
    }
}
