package vn.sontay.training.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A few schedules in each build; {@link KeptTwiceSimulationProofIT} plays many. */
class KeptTwiceTest {

    private static final long FEW = 200;
    private static final long ENOUGH = 3_000;

    private static List<String> play(long seed, Set<Broken> broken) {
        return new Schedule(seed, broken, ModelServer::new).play();
    }

    @Test
    void kee_6_whatever_fails_everything_is_there_once_and_in_order_and_no_phone_holds_any_more() {
        LongStream.range(0, FEW).forEach(seed -> assertEquals(List.of(), play(seed, Set.of()), "seed " + seed));
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_that_is_left_out_is_found_soon(Broken rule) {
        assertTrue(LongStream.range(0, ENOUGH).anyMatch(seed -> !play(seed, Set.of(rule)).isEmpty()), rule.name());
    }
}
