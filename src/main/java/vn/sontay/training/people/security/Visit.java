package vn.sontay.training.people.security;

/**
 * Where a try to sign in comes from.
 *
 * @param address of the client
 * @param device the token that the browser was given when somebody signed in there; empty when it has none
 */
public record Visit(String address, String device) {
}
