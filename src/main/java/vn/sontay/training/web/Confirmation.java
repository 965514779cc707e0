package vn.sontay.training.web;

/**
 * What a form brings back that has nothing but a button: a command to one thing that its page names.
 *
 * @param requestId made by the form
 * @param version of the thing that the user saw
 */
public record Confirmation(String requestId, long version) {
}
