package vn.sontay.training.people.security.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sontay.training.people.security.Sessions;
import vn.sontay.training.shared.Caller;

/** SEC-11. */
class SessionMechanismTest {

    private final List<String> touched = new ArrayList<>();

    @Test
    void who_only_reads_goes_on_where_nothing_can_be_written() {
        SessionMechanism mechanism = new SessionMechanism();
        mechanism.sessions = new Sessions() {

            @Override
            public Optional<Found> find(String token) {
                return Optional.of(new Found(new Caller("gv01", 1, 1, "Trần Văn Bình", Set.of()), true, false));
            }

            @Override
            public void touch(String token) {
                touched.add(token);
                throw new IllegalStateException("disk full");
            }
        };
        assertEquals("gv01", mechanism.session("token").orElseThrow().caller().getName());
        assertEquals(List.of("token"), touched);
    }
}
