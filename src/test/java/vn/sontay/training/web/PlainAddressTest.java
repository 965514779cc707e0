package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WEB-7. */
class PlainAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/static/..%2fadmin%2fpeople", "/webjars/..%2F..%2fadmin/people", "/home;jsessionid=1",
            "/a/../b",
            "/a/./b", "/..", "//evil.example", "/a//b", "/home%", "/home%2", "/home%zz", "/a%5cb", "/a\\b", "/a%00",
            "/a%0d%0aX", "/a:b", "/a%3Ab", "/:", "/a%1f", "/a%7f",
            "/a%252fb",
            "/%2e%2e/admin", "home", ""})
    void what_can_be_read_in_two_ways_is_none_of_ours(String path) {
        assertFalse(PlainAddress.is(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/home", "/trainee/lesson", "/xac-minh/7K4M-92XQ",
            "/webjars/qr-creator/1.0.0/dist/x.min.js",
            "/recordings/12", "/api/v1/certificates/7K4M%2092XQ", "/t%C3%A0i-li%E1%BB%87u", "/a..b", "/file.name.css"})
    void others_are(String path) {
        assertTrue(PlainAddress.is(path));
    }
}
