package vn.sontay.training.outcome.report.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenClass;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenPerson;

/**
 * In what two snapshots of a plan differ, fact by fact: what was frozen first and this make what was frozen later (SNP-6). Pure.
 *
 * @param targets in the order of the later one; those that it has no more come last
 */
public record FigureDifference(List<OfTarget> targets) {

    public FigureDifference {
        targets = List.copyOf(targets);
    }

    /**
     * A target, without who and what counted.
     *
     * @param then null where the plan didn't have it yet
     * @param now null where the plan has it no more
     * @param people of whom something differs, by their ids
     * @param classes that came to count, don't any more, or do from another day
     */
    public record OfTarget(@Nullable FrozenTarget then, @Nullable FrozenTarget now, List<PersonChange> people,
            List<ClassChange> classes) {

        public OfTarget {
            people = List.copyOf(people);
            classes = List.copyOf(classes);
        }

        public String code() {
            return Objects.requireNonNull(now == null ? then : now).code();
        }

        /** @return how many people or classes came to count */
        public int came() {
            return count(each -> each.then() == null, each -> each.then() == null);
        }

        /** @return how many don't count any more */
        public int gone() {
            return count(each -> each.now() == null, each -> each.now() == null);
        }

        private int count(Predicate<PersonChange> person, Predicate<ClassChange> held) {
            return (int) (people.stream().filter(person).count() + classes.stream().filter(held).count());
        }

        public @Nullable TargetFigure figureThen() {
            return then == null ? null : then.figure();
        }

        public @Nullable TargetFigure figureNow() {
            return now == null ? null : now.figure();
        }

        public boolean isNone() {
            return Objects.equals(then, now) && people.isEmpty() && classes.isEmpty();
        }
    }

    /** Somebody of whom something differs. @param then null where they didn't count @param now null where they don't */
    public record PersonChange(long personId, @Nullable FrozenPerson then, @Nullable FrozenPerson now) {

        /** @return by which they count, or counted */
        public FrozenPerson last() {
            return Objects.requireNonNull(now == null ? then : now);
        }
    }

    /** A class of which it differs whether, or when, it counts. */
    public record ClassChange(long classId, @Nullable LocalDate then, @Nullable LocalDate now) {
    }

    public boolean isNone() {
        return targets.stream().allMatch(OfTarget::isNone);
    }

    public static FigureDifference between(List<FrozenTarget> then, List<FrozenTarget> now) {
        Map<String, FrozenTarget> before = then.stream()
                .collect(Collectors.toMap(FrozenTarget::code, Function.identity()));
        List<OfTarget> all = new ArrayList<>();
        for (FrozenTarget each : now) {
            all.add(of(before.remove(each.code()), each));
        }
        then.stream().filter(each -> before.containsKey(each.code())).forEach(each -> all.add(of(each, null)));
        return new FigureDifference(all);
    }

    private static OfTarget of(@Nullable FrozenTarget then, @Nullable FrozenTarget now) {
        Map<Long, FrozenPerson> before = people(then);
        Map<Long, FrozenPerson> after = people(now);
        Map<Long, LocalDate> heldBefore = classes(then);
        Map<Long, LocalDate> heldAfter = classes(now);
        return new OfTarget(then == null ? null : then.bare(), now == null ? null : now.bare(),
                differing(before, after).stream()
                        .map(id -> new PersonChange(id, before.get(id), after.get(id))).toList(),
                differing(heldBefore, heldAfter).stream()
                        .map(id -> new ClassChange(id, heldBefore.get(id), heldAfter.get(id))).toList());
    }

    private static List<Long> differing(Map<Long, ?> before, Map<Long, ?> after) {
        TreeSet<Long> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream().filter(id -> !Objects.equals(before.get(id), after.get(id))).toList();
    }

    private static Map<Long, FrozenPerson> people(@Nullable FrozenTarget of) {
        return of == null
                ? Map.of()
                : of.people().stream().collect(Collectors.toMap(FrozenPerson::personId, Function.identity()));
    }

    private static Map<Long, LocalDate> classes(@Nullable FrozenTarget of) {
        return of == null
                ? Map.of()
                : of.classes().stream().collect(Collectors.toMap(FrozenClass::classId, FrozenClass::heldOn));
    }
}
