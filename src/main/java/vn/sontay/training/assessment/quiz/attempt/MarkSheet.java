package vn.sontay.training.assessment.quiz.attempt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sontay.training.assessment.question.Mark;
import vn.sontay.training.assessment.question.MarkingKey;
import vn.sontay.training.assessment.question.Response;

/**
 * What each question of an attempt earned, and so what the attempt is worth (QUI-10).
 *
 * @param marks of every question of the attempt that counts, by its number; none where all were dropped (QUI-81)
 */
public record MarkSheet(SortedMap<Integer, Mark> marks) {

    /** The score of an attempt without a mistake. */
    public static final BigDecimal FULL = BigDecimal.TEN;

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    public MarkSheet {
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }

    /**
     * The one way from facts to a result, pure: the same questions, keys and responses always make the same sheet (QUI-80).
     *
     * @param questions archive ids by number
     * @param keys by archive id, of all of them
     * @param given by number; what is missing is no answer
     */
    public static MarkSheet of(Map<Integer, Long> questions, Map<Long, MarkingKey> keys, Map<Integer, Response> given) {
        TreeMap<Integer, Mark> marks = new TreeMap<>();
        questions.forEach((ordinal, id) -> Objects.requireNonNull(keys.get(id))
                .mark(given.getOrDefault(ordinal, Response.NONE)).ifPresent(mark -> marks.put(ordinal, mark)));
        return new MarkSheet(marks);
    }

    /** @return the sheet that {@link #written} wrote */
    public static MarkSheet read(String written) {
        SortedMap<Integer, Mark> marks = new TreeMap<>();
        for (String each : written.isEmpty() ? new String[0] : written.split(";")) {
            int sign = each.indexOf('=');
            marks.put(Integer.valueOf(each.substring(0, sign)), new Mark(new BigDecimal(each.substring(sign + 1))));
        }
        return new MarkSheet(marks);
    }

    /** @return such as {@code 1=100;2=0;3=33.33333} */
    public String written() {
        return marks.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue().percent().toPlainString())
                .collect(Collectors.joining(";"));
    }

    /** @return how many answers are right in full */
    public int correct() {
        return (int) marks.values().stream().filter(Mark::full).count();
    }

    /** @return how many count */
    public int questions() {
        return marks.size();
    }

    /** @return 0.00 to 10.00, rounded half up to two decimals; full where no question counts, as nothing was missed */
    public BigDecimal score() {
        if (marks.isEmpty()) {
            return FULL.setScale(DECIMALS);
        }
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
