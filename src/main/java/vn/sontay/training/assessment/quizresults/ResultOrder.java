package vn.sontay.training.assessment.quizresults;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** By what a table of results is sorted; those without a result come last. */
public enum ResultOrder {

    /** As a class list is. */
    NAME,
    /** The highest first. */
    SCORE,
    /** The quickest first. */
    TIME,
    /** The most first. */
    ATTEMPTS;

    /** @return the order of that name; by name for any other */
    public static ResultOrder of(String name) {
        for (ResultOrder order : values()) {
            if (order.name().equals(name)) {
                return order;
            }
        }
        return NAME;
    }

    List<ResultRow> sorted(List<ResultRow> rows) {
        return switch (this) {
            case NAME -> rows;
            case SCORE -> rows.stream().sorted(Comparator.comparing(ResultRow::score,
                    Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))).toList();
            case TIME -> rows.stream().sorted(
                    Comparator.comparing(ResultRow::minutes, Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
            case ATTEMPTS -> rows.stream().sorted(Comparator.comparing(ResultRow::attempts).reversed()).toList();
        };
    }
}
