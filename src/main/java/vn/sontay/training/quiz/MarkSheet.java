package vn.sontay.training.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sontay.training.question.Mark;

/**
 * What each question of an attempt earned, and so what the attempt is worth (QUI-10).
 *
 * @param marks of every question of the attempt by its number, one at least
 */
public record MarkSheet(SortedMap<Integer, Mark> marks) {

    /** The score of an attempt without a mistake. */
    public static final BigDecimal FULL = BigDecimal.TEN;

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    public MarkSheet {
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("no question");
        }
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }

    /** @return the sheet that {@link #written} wrote */
    static MarkSheet read(String written) {
        SortedMap<Integer, Mark> marks = new TreeMap<>();
        for (String each : written.split(";")) {
            int sign = each.indexOf('=');
            marks.put(Integer.valueOf(each.substring(0, sign)), new Mark(new BigDecimal(each.substring(sign + 1))));
        }
        return new MarkSheet(marks);
    }

    /** @return such as {@code 1=100;2=0;3=33.33333} */
    String written() {
        return marks.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue().percent().toPlainString())
                .collect(Collectors.joining(";"));
    }

    /** @return how many answers are right in full */
    public int correct() {
        return (int) marks.values().stream().filter(Mark::full).count();
    }

    public int questions() {
        return marks.size();
    }

    /** @return 0.00 to 10.00, rounded half up to two decimals */
    public BigDecimal score() {
        BigDecimal sum = marks.values().stream().map(Mark::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.multiply(FULL).divide(HUNDRED.multiply(BigDecimal.valueOf(questions())), DECIMALS,
                RoundingMode.HALF_UP);
    }

    /** @return the mark of that question; nothing for one that isn't in it */
    public Mark of(int ordinal) {
        return marks.getOrDefault(ordinal, Mark.NONE);
    }

    /** @return whether a score is at least the pass mark, as both are shown */
    public static boolean passes(BigDecimal score, BigDecimal passMark) {
        return score.compareTo(passMark) >= 0;
    }
}
