package vn.sontay.training.assessment.question;

import java.util.List;
import java.util.stream.IntStream;

/** Names of what can be chosen: A, B, C … */
final class Letters {

    /** As many as there are letters. */
    static final int MOST = 26;

    private static final List<String> ALL = IntStream.range(0, MOST).mapToObj(i -> String.valueOf((char) ('A' + i)))
            .toList();

    private Letters() {
    }

    /** @param place from 0 */
    static String at(int place) {
        return ALL.get(place);
    }

    static List<String> first(int count) {
        return ALL.subList(0, count);
    }
}
