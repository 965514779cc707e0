package vn.sontay.training.people.security;

/**
 * A try by password that has been counted and may be made.
 *
 * @param userName whose password is tried
 * @param known whether the browser has signed in to this account before, or its user has just used the account's code
 */
public record SignInTry(String userName, Visit from, boolean known) {
}
