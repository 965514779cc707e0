package vn.sontay.training.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** Vietnamese mobile numbers: 10 digits that begin with 03, 05, 07, 08 or 09. */
public final class Phone {

    private static final Pattern NUMBER = Pattern.compile("0[35789]\\d{8}");

    private Phone() {
    }

    /** @return the number as 0xxxxxxxxx, from +84, 84, spaces, dots, hyphens and brackets; empty when it isn't a mobile number */
    public static Optional<String> normalise(String typed) {
        String digits = typed.strip().replaceAll("[\\s.()\\-\\u00A0]", "").replaceFirst("^(\\+84|0084|84(?=\\d{9}$))",
                "0");
        return NUMBER.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }
}
