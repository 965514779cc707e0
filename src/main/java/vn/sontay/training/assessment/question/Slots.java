package vn.sontay.training.assessment.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.sontay.training.shared.RuleException;

/** Marks responses that hold one value for each of several places. */
final class Slots {

    private Slots() {
    }

    static BigDecimal percent(List<String> given, List<String> right, Credit credit) {
        int met = 0;
        for (int i = 0; i < right.size() && i < given.size(); i++) {
            met += given.get(i).equals(right.get(i)) ? 1 : 0;
        }
        if (met == right.size() || credit == Credit.ALL_OR_NOTHING) {
            return met == right.size() ? Percent.ALL : Percent.NONE;
        }
        return Percent.tidy(Percent.ALL.multiply(BigDecimal.valueOf(met)).divide(BigDecimal.valueOf(right.size()), 5,
                RoundingMode.HALF_UP));
    }

    static boolean filled(List<String> given, int slots) {
        return given.size() >= slots && given.stream().noneMatch(String::isEmpty);
    }

    static void requireFits(List<String> given, int slots, List<String> values) {
        boolean known = given.stream().allMatch(value -> value.isEmpty() || values.contains(value));
        if (!known || !given.isEmpty() && given.size() != slots) {
            throw new RuleException("question.notAnOption");
        }
    }
}
