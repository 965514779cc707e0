package vn.sontay.training.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** OPE-1. In Vietnam it is seven hours later than in UTC. */
class NightlyTurnTest {

    private static final Instant HALF_PAST_ONE = Instant.parse("2026-11-30T18:30:00Z");

    @Test
    void the_first_is_due_from_its_hour_on() {
        assertEquals(Optional.empty(), due("", "2026-11-30T17:59:59Z"));
        assertEquals(Optional.of("2026-12-01 TRYING 2026-11-30T18:30:00Z"), due("", HALF_PAST_ONE.toString()));
    }

    @Test
    void a_day_that_is_done_is_done() {
        assertEquals(Optional.empty(), due("2026-12-01 DONE 2026-11-30T18:00:40Z", "2026-12-01T16:59:59Z"));
        assertEquals(Optional.empty(), due("2026-12-01 DONE 2026-11-30T18:00:40Z", "2026-12-01T17:30:00Z"));
        assertEquals(Optional.of("2026-12-02 TRYING 2026-12-01T18:00:00Z"),
                due("2026-12-01 DONE 2026-11-30T18:00:40Z", "2026-12-01T18:00:00Z"));
    }

    @Test
    void a_night_without_a_server_is_made_up_for_in_the_morning() {
        assertEquals(Optional.of("2026-12-01 TRYING 2026-12-01T01:00:00Z"),
                due("2026-11-29 DONE 2026-11-28T18:00:40Z", "2026-12-01T01:00:00Z"));
    }

    @Test
    void what_failed_is_tried_again_after_an_hour() {
        assertEquals(Optional.empty(), due("2026-12-01 FAILED 2026-11-30T18:30:00Z", "2026-11-30T19:29:59Z"));
        assertEquals(Optional.of("2026-12-01 TRYING 2026-11-30T19:30:00Z"),
                due("2026-12-01 FAILED 2026-11-30T18:30:00Z", "2026-11-30T19:30:00Z"));
    }

    @Test
    void what_a_dead_node_has_taken_on_is_free_after_six_hours() {
        assertEquals(Optional.empty(), due("2026-12-01 TRYING 2026-11-30T18:30:00Z", "2026-12-01T00:29:59Z"));
        assertEquals(Optional.of("2026-12-01 TRYING 2026-12-01T00:30:00Z"),
                due("2026-12-01 TRYING 2026-11-30T18:30:00Z", "2026-12-01T00:30:00Z"));
    }

    @Test
    void its_end_is_what_is_read_next() {
        NightlyTurn turn = NightlyTurn.parse("").due(HALF_PAST_ONE, 1).orElseThrow();
        assertEquals("2026-12-01 DONE 2026-11-30T18:30:00Z", turn.ended(true, HALF_PAST_ONE).content());
        assertEquals(turn.ended(false, HALF_PAST_ONE), NightlyTurn.parse(turn.ended(false, HALF_PAST_ONE).content()));
    }

    private static Optional<String> due(String known, String now) {
        return NightlyTurn.parse(known).due(Instant.parse(now), 1).map(NightlyTurn::content);
    }
}
