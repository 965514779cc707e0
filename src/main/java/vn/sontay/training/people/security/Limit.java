package vn.sontay.training.people.security;

/**
 * How many failures of whom cost no wait.
 *
 * @param subject who or what is trying, such as {@code sign-in|name|address}
 * @param free how many failures within an hour cost nothing
 */
public record Limit(String subject, int free) {

    /** Failures are counted, but never cost a wait by themselves. */
    static Limit none(String subject) {
        return new Limit(subject, Integer.MAX_VALUE);
    }
}
