package vn.sontay.training.assessment.question.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontay.training.assessment.question.NumericTask;
import vn.sontay.training.shared.RuleException;

/** Reads numbers that were typed as they are written here (QST-4); notes what can't be one, and goes on with a harmless stand-in. */
final class Typed {

    static final BigDecimal ALL = new BigDecimal("100");
    private static final int LONGEST_NUMBER = 40;

    private final List<RuleException> problems = new ArrayList<>();

    List<RuleException> problems() {
        return problems;
    }

    /** @return the number; the usual one where nothing was typed */
    BigDecimal number(String field, String typed, BigDecimal usual) {
        if (typed.isBlank()) {
            return usual;
        }
        Optional<BigDecimal> number = typed.length() > LONGEST_NUMBER ? Optional.empty() : NumericTask.number(typed);
        if (number.isEmpty()) {
            problems.add(RuleException.at(field, "question.notANumber"));
        }
        return number.orElse(usual);
    }

    /** @param lowest that is allowed; 100 is the highest */
    BigDecimal percent(String field, String typed, int lowest, BigDecimal usual) {
        BigDecimal percent = number(field, typed, usual);
        if (percent.compareTo(ALL) > 0 || percent.compareTo(BigDecimal.valueOf(lowest)) < 0) {
            problems.add(RuleException.at(field, "question.percent", String.valueOf(lowest)));
            return usual;
        }
        return percent;
    }

    /** @return the number as it is typed here */
    static String text(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
