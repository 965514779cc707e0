package vn.sontay.training.benchmark;

import java.util.stream.Stream;

/**
 * Someone who is signed in.
 *
 * @param userName as seeded
 * @param cookie value of the header Cookie
 * @param token the session's token, for forms and for the header X-Token
 */
record Visitor(String userName, String cookie, String token) {

    /** @return the value of the cookie of that name */
    String cookie(String name) {
        return Stream.of(cookie.split("; ")).filter(each -> each.startsWith(name + "=")).findFirst().orElseThrow()
                .substring(name.length() + 1);
    }
}
