package vn.sontay.training.people.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.KnownPerson;
import vn.sontay.training.shared.Vietnamese;

/** Says what becomes of each row (ROS-4, ROS-5). Asked row by row in the order of the list, as it remembers what stood above. */
final class Judge {

    private final UnitWords units;
    private final Map<String, List<KnownPerson>> known;
    private final LocalDate today;
    private final Map<String, List<Seen>> above = new HashMap<>();

    /** A row above with the same name. */
    private record Seen(int line, ReadRow read, @Nullable Long unitId) {
    }

    /** @param known everybody who has a name of the list, by their folded names */
    Judge(UnitWords units, Map<String, List<KnownPerson>> known, LocalDate today) {
        this.units = units;
        this.known = Map.copyOf(known);
        this.today = today;
    }

    Verdict judge(int line, RowTexts texts, @Nullable Decision decision, @Nullable Long decidedPerson) {
        ReadRow read = ReadRow.of(texts, today);
        UnitWords.Found unit = units.find(texts.unit());
        List<Told> told = new ArrayList<>();
        read.refused().forEach(each -> told.add(each.told()));
        if (unit.told() != null) {
            told.add(unit.told());
        }
        told.addAll(read.mended());
        if (decision == Decision.LEAVE) {
            return new Verdict(read, Fate.LEFT, unit.unitId(), null, null, List.of(), told);
        }
        if (!read.refused().isEmpty() || unit.unitId() == null) {
            Fate fate = read.refused().isEmpty() ? Fate.UNIT : read.refused().getFirst().fate();
            return new Verdict(read, fate, unit.unitId(), null, null, List.of(), told);
        }
        Integer twin = twin(line, read, unit.unitId());
        if (twin != null && decision != Decision.ADD) {
            told.addFirst(Told.of("roster.twice", String.valueOf(twin)));
            return new Verdict(read, Fate.TWICE, unit.unitId(), null, twin, List.of(), told);
        }
        Verdict verdict = matched(read, unit.unitId(), decision, decidedPerson, told);
        return decision == null ? verdict.beside(namesake(line, read)) : verdict;
    }

    /** @return a line above that has the same name and the same year, and is somebody else as far as can be told */
    private @Nullable Integer namesake(int line, ReadRow read) {
        return above.getOrDefault(Vietnamese.canonical(read.fullName()), List.of()).stream()
                .filter(each -> each.line() != line && read.birthYear() != null
                        && read.birthYear().equals(each.read().birthYear()))
                .map(Seen::line).findFirst().orElse(null);
    }

    private @Nullable Integer twin(int line, ReadRow read, long unitId) {
        List<Seen> same = above.computeIfAbsent(Vietnamese.canonical(read.fullName()), name -> new ArrayList<>());
        Optional<Seen> twin = same.stream()
                .filter(each -> agree(each.read().birthYear(), read.birthYear())
                        && (Objects.equals(each.unitId(), unitId) && agree(each.read().phone(), read.phone())
                                || read.phone() != null && read.phone().equals(each.read().phone())))
                .findFirst();
        same.add(new Seen(line, read, unitId));
        return twin.map(Seen::line).orElse(null);
    }

    private Verdict matched(ReadRow read, long unitId, @Nullable Decision decision, @Nullable Long decidedPerson,
            List<Told> told) {
        List<KnownPerson> named = known.getOrDefault(Vietnamese.foldName(read.fullName()), List.of());
        List<KnownPerson> said = named.stream().filter(KnownPerson::mine).toList();
        List<KnownPerson> mine = once(said);
        if (decision == Decision.ADD) {
            return new Verdict(read, Fate.FRESH, unitId, null, null, List.of(), told);
        }
        if (decision == Decision.SAME || decision == Decision.MOVE) {
            Optional<KnownPerson> meant = mine.stream()
                    .filter(each -> Objects.equals(each.personId(), decidedPerson)).findFirst();
            if (meant.isPresent()) {
                return new Verdict(read, Fate.SAME, unitId, meant.get(), null, mine, told);
            }
        }
        Optional<KnownPerson> same = said.stream().filter(each -> isSame(read, unitId, each)).findFirst();
        if (same.isPresent()) {
            return new Verdict(read, Fate.SAME, unitId, same.get(), null, List.of(), told);
        }
        List<KnownPerson> elsewhere = once(
                named.stream().filter(each -> !each.mine() && mayBe(read, unitId, each)).toList());
        List<KnownPerson> alike = once(said.stream().filter(each -> mayBe(read, unitId, each)).toList());
        if (!elsewhere.isEmpty()) {
            told.addFirst(Told.of("roster.elsewhere"));
        }
        Fate fate = !alike.isEmpty() ? Fate.ALIKE : elsewhere.isEmpty() ? Fate.FRESH : Fate.ELSEWHERE;
        return new Verdict(read, fate, unitId, null, null, alike, elsewhere, told);
    }

    /** Of somebody whose records became one both are known; chosen is the person. */
    private static List<KnownPerson> once(List<KnownPerson> all) {
        Set<Long> seen = new HashSet<>();
        return all.stream().filter(each -> seen.add(each.personId())).toList();
    }

    /** The same name, and in the same unit nothing else against it; anywhere only with year and number alike. */
    private boolean isSame(ReadRow read, long unitId, KnownPerson person) {
        if (!person.active() || !Vietnamese.canonical(person.fullName()).equals(Vietnamese.canonical(read.fullName()))
                || !belongs(person, unitId)) {
            return false;
        }
        return Objects.equals(person.birthYear(), read.birthYear()) && agree(person.phone(), read.phone())
                || read.phone() != null && read.phone().equals(person.phone())
                        && agree(person.birthYear(), read.birthYear());
    }

    /** The same name, accents or not, and in another commune something else that is the same. */
    private boolean mayBe(ReadRow read, long unitId, KnownPerson person) {
        boolean byPhone = read.phone() != null && read.phone().equals(person.phone());
        Long unit = person.unitId();
        if (byPhone || unit != null && units.areNeighbours(unit, unitId)) {
            return byPhone || agree(person.birthYear(), read.birthYear());
        }
        return read.birthYear() != null && read.birthYear().equals(person.birthYear())
                && Vietnamese.canonical(person.fullName()).equals(Vietnamese.canonical(read.fullName()));
    }

    private boolean belongs(KnownPerson person, long unitId) {
        Long unit = person.unitId();
        return unit != null && (unit == unitId || units.today(unit) == unitId);
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }
}
