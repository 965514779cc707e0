package vn.sontay.training.teaching.trainingclass;

/**
 * Which sessions a statement means, as conditions on {@code class_session s}. Whoever reads sessions says so by one of these, or
 * names one session by its id.
 */
public final class WhichSessions {

    /** Those that have a half day in which they are held (CLS-15), also the extra ones for who was absent. */
    public static final String STANDING = "s.state = 'STANDS'";

    /** Those of the whole class that have a half day: what shares, tiết and rolls go by (CLS-16). */
    public static final String COUNTED = "s.state = 'STANDS' and not s.for_absentees";

    /** Those that have to be held before the class has been held (RPT-2): also those that have no day for now. */
    public static final String EXPECTED = "s.state <> 'CANCELLED' and not s.for_absentees";

    private WhichSessions() {
    }
}
