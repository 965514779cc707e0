package vn.sontay.training.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** 100,000 schedules, or one by {@code -Dsimulation.seed=}; {@code -Dsimulation.schedules=} says how many. */
class KeptTwiceSimulationProofIT {

    private static final long SCHEDULES = Long.getLong("simulation.schedules", 100_000);
    private static final int TOLD = 5;

    @Test
    void kee_6_whatever_fails_everything_is_there_once_and_in_order_and_no_phone_holds_any_more() {
        Long one = Long.getLong("simulation.seed");
        LongStream seeds = one == null ? LongStream.range(0, SCHEDULES) : LongStream.of(one);
        Map<Long, List<String>> failed = new ConcurrentSkipListMap<>();
        seeds.parallel().forEach(seed -> {
            List<String> wrong = new Schedule(seed, Set.of(), ModelServer::new).play();
            if (!wrong.isEmpty()) {
                failed.put(seed, wrong);
            }
        });
        assertEquals(Map.of(), failed.entrySet().stream().limit(TOLD)
                .collect(
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, next) -> first, TreeMap::new)),
                failed.size() + " fail; -Dsimulation.seed= plays one of them again");
    }
}
