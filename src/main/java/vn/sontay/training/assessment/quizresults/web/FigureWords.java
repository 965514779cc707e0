package vn.sontay.training.assessment.quizresults.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Figures as they are written here: 0,35. */
@Named
@ApplicationScoped
public class FigureWords {

    private static final int DECIMALS = 2;

    /** @return with two decimals at most; an empty text for null */
    public String of(@Nullable Double figure) {
        if (figure == null) {
            return "";
        }
        BigDecimal rounded = BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.signum() == 0 ? "0" : rounded.toPlainString()).replace('.', ',');
    }
}
