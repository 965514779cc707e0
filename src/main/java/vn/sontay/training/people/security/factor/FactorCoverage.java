package vn.sontay.training.people.security.factor;

/**
 * How many administrators have a second factor.
 *
 * @param administrators who can sign in
 * @param on how many of them are asked for a code
 * @param required whether they need it here (SFA-5)
 */
public record FactorCoverage(long administrators, long on, boolean required) {
}
