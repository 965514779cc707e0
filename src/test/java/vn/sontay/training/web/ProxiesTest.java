package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** WEB-5. */
class ProxiesTest {

    private final Proxies proxies = new Proxies("127.0.0.1, 10.0.0.0/8, ::1, 2001:db8::/33");

    @Test
    void the_client_is_the_last_on_the_way_that_is_no_trusted_proxy() {
        assertEquals("203.0.113.7", proxies.client("127.0.0.1", List.of("203.0.113.7")));
        assertEquals("203.0.113.7", proxies.client("10.1.2.3", List.of("203.0.113.7, 10.9.9.9")));
        assertEquals("203.0.113.7", proxies.client("127.0.0.1", List.of("1.1.1.1, 203.0.113.7", "10.9.9.9")));
        assertEquals("2001:db8:8000::1", proxies.client("::1", List.of("2001:db8:8000::1")));
    }

    @Test
    void what_a_stranger_writes_is_not_read() {
        assertEquals("198.51.100.4", proxies.client("198.51.100.4", List.of("203.0.113.7")));
        assertEquals("198.51.100.4", new Proxies("").client("198.51.100.4", List.of("127.0.0.1")));
    }

    @Test
    void what_is_no_address_ends_the_way() {
        assertEquals("127.0.0.1", proxies.client("127.0.0.1", List.of("unknown")));
        assertEquals("10.2.2.2", proxies.client("127.0.0.1", List.of("example.org, 10.2.2.2")));
        assertEquals("127.0.0.1", proxies.client("127.0.0.1", List.of("", "999.1.1.1")));
    }

    @Test
    void ranges_hold_by_bits() {
        assertTrue(proxies.trusts("10.255.0.1"));
        assertFalse(proxies.trusts("11.0.0.1"));
        assertTrue(proxies.trusts("2001:db8:7fff::1"));
        assertFalse(proxies.trusts("2001:db8:8000::1"));
        assertTrue(new Proxies("192.0.2.128/25").trusts("192.0.2.200"));
        assertFalse(new Proxies("192.0.2.128/25").trusts("192.0.2.100"));
        assertTrue(new Proxies("0.0.0.0/0").trusts("8.8.8.8"));
    }

    @Test
    void a_setting_that_is_no_address_is_refused_by_name() {
        for (String wrong : List.of("nginx", "10.0.0.0/33", "10.0.0.0/x", "10.0.0/8 x", "300.1.1.1")) {
            assertEquals(wrong, assertThrows(IllegalArgumentException.class, () -> new Proxies("127.0.0.1," + wrong))
                    .getMessage());
        }
    }
}
