package vn.sontay.training.benchmark;

/**
 * Someone who is signed in.
 *
 * @param userName as seeded
 * @param cookie value of the header Cookie
 * @param token the session's token, for forms and for the header X-Token
 */
record Visitor(String userName, String cookie, String token) {
}
