package vn.sontay.training.outcome.funding;

/** Amounts as people type them: 1500000, 1.500.000, 1 500 000 đồng (FUN-1). */
final class Dong {

    /** From 1 to 99.999.999.999. */
    static final String TYPED = "\\s*[1-9]\\d{0,1}([. ]?\\d{3}){0,3}\\s*(đ|đồng)?\\s*|\\s*[1-9]\\d{2}([. ]?\\d{3}){0,2}\\s*(đ|đồng)?\\s*";

    private Dong() {
    }

    /** @param typed as {@link #TYPED} allows it */
    static long read(String typed) {
        return Long.parseLong(typed.replaceAll("\\D", ""));
    }
}
