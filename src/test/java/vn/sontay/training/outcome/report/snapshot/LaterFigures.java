package vn.sontay.training.outcome.report.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.snapshot.FigureDifference.OfTarget;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenClass;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenPerson;

/** What was frozen first and a difference make what was frozen later (SNP-6): whoever has both can make it again. */
public final class LaterFigures {

    private LaterFigures() {
    }

    /** @return what was frozen later; fails when the difference isn't one from the earlier figures */
    public static List<FrozenTarget> of(FigureDifference difference, List<FrozenTarget> earlier) {
        Map<String, FrozenTarget> before = earlier.stream()
                .collect(Collectors.toMap(FrozenTarget::code, Function.identity()));
        List<FrozenTarget> later = new ArrayList<>();
        for (OfTarget each : difference.targets()) {
            FrozenTarget was = before.remove(each.code());
            assertEquals(was == null ? null : was.bare(), each.then());
            FrozenTarget now = each.now();
            if (now != null) {
                later.add(made(each, now, was));
            }
        }
        assertEquals(Map.of(), before);
        return later;
    }

    private static FrozenTarget made(OfTarget change, FrozenTarget now, @Nullable FrozenTarget was) {
        Map<Long, FrozenPerson> people = new TreeMap<>();
        Map<Long, LocalDate> classes = new TreeMap<>();
        if (was != null) {
            was.people().forEach(each -> people.put(each.personId(), each));
            was.classes().forEach(each -> classes.put(each.classId(), each.heldOn()));
        }
        change.people().forEach(each -> replace(people, each.personId(), each.then(), each.now()));
        change.classes().forEach(each -> replace(classes, each.classId(), each.then(), each.now()));
        return new FrozenTarget(now.code(), now.indicator(), now.courses(), now.figure(),
                List.copyOf(people.values()),
                classes.entrySet().stream().map(each -> new FrozenClass(each.getKey(), each.getValue())).toList());
    }

    private static <T> void replace(Map<Long, T> all, long id, @Nullable T then, @Nullable T now) {
        assertEquals(then, all.remove(id));
        if (now != null) {
            all.put(id, now);
        }
    }
}
