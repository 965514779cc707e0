package vn.sontay.training.people.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.Vietnamese;

/** Which unit the words of a list mean (ROS-7). Not for threads: it remembers what it was asked. */
final class UnitWords {

    private static final Pattern OFFICE = Pattern.compile("^(ubnd|ủy ban nhân dân|uỷ ban nhân dân)\\s+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern COMMUNE = Pattern.compile("^(xa|thi tran|phuong) ");
    private static final Map<String, String> SHORT_WORDS = Map.of("cnscđ", "công nghệ số cộng đồng", "cnscd",
            "công nghệ số cộng đồng", "vh-xh", "văn hóa xã hội", "vhxh", "văn hóa xã hội", "pvhcc",
            "phục vụ hành chính công", "ttpvhcc", "trung tâm phục vụ hành chính công", "hđnd", "hội đồng nhân dân");
    private static final Map<Pattern, String> SHORT = SHORT_WORDS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(each -> Pattern.compile("(?<![\\p{L}])" + each.getKey()
                    + "(?![\\p{L}])"), Map.Entry::getValue));

    private final Map<String, Long> chosen;
    private final UnitTree tree;
    private final UnitScope mine;
    private final LocalDate today;
    private final Map<String, Set<Long>> exact = new HashMap<>();
    private final Map<String, Set<Long>> folded = new HashMap<>();
    private final Map<Long, UnitTree.Named> units = new HashMap<>();
    private final Map<String, Found> asked = new HashMap<>();

    /**
     * What words mean.
     *
     * @param unitId one of the caller's that exists today, or null
     * @param told why there is none, or that another took over; null where there is nothing to say
     */
    record Found(@Nullable Long unitId, @Nullable Told told) {
    }

    /** @param chosen units that somebody chose for words, by their {@link #key} */
    UnitWords(UnitTree tree, UnitScope mine, Map<String, Long> chosen, LocalDate today) {
        this.chosen = Map.copyOf(chosen);
        this.tree = tree;
        this.mine = mine;
        this.today = today;
        for (UnitTree.Named unit : tree.names()) {
            units.put(unit.id(), unit);
            for (String name : List.of(unit.name(), unit.label())) {
                put(exact, key(name), unit.id());
                put(folded, plain(key(name)), unit.id());
            }
        }
    }

    private static void put(Map<String, Set<Long>> names, String key, long unit) {
        names.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(unit);
    }

    /** @return the words without what says nothing: blanks, signs, capitals, "UBND", where a tone stands (hoá, hóa) */
    static String key(String words) {
        String text = OFFICE.matcher(Vietnamese.clean(words).toLowerCase()).replaceFirst("");
        for (Map.Entry<Pattern, String> each : SHORT.entrySet()) {
            text = each.getKey().matcher(text).replaceAll(each.getValue());
        }
        return SIGNS.matcher(Vietnamese.canonical(text)).replaceAll(" ").strip();
    }

    /** Without accents, and without the word for the kind of commune. */
    private static String plain(String key) {
        return COMMUNE.matcher(Vietnamese.fold(key)).replaceFirst("");
    }

    Found find(String words) {
        return asked.computeIfAbsent(words, said -> look(said, key(said)));
    }

    private Found look(String words, String key) {
        Long decided = chosen.get(key);
        if (decided != null && mine.includes(decided) && tree.exists(decided, today)) {
            return new Found(decided, null);
        }
        if (key.isEmpty()) {
            return new Found(null, Told.of("roster.unitMissing"));
        }
        Set<Long> meant = exact.getOrDefault(key, folded.getOrDefault(plain(key), Set.of()));
        List<Long> now = meant.stream().map(unit -> tree.today(unit, today)).flatMap(Optional::stream).distinct()
                .toList();
        List<Long> own = now.stream().filter(mine::includes).toList();
        if (own.size() == 1) {
            return new Found(own.getFirst(), took(meant, own.getFirst()));
        }
        if (own.size() > 1) {
            return new Found(null, Told.of("roster.unitSeveral", NameReading.shortened(words), own.stream().limit(4)
                    .map(tree::label).collect(Collectors.joining("; "))));
        }
        if (!now.isEmpty()) {
            return new Found(null, Told.of("roster.unitForeign", NameReading.shortened(words)));
        }
        return new Found(null, meant.stream().findFirst().map(units::get).filter(unit -> unit.validTo() != null)
                .map(unit -> Told.of("roster.unitEnded", unit.label(), Dates.day(unit.validTo())))
                .orElseGet(() -> Told.of("roster.unitUnknown", NameReading.shortened(words))));
    }

    private @Nullable Told took(Set<Long> meant, long unit) {
        List<Long> former = new ArrayList<>(meant);
        return former.contains(unit)
                ? null
                : Told.of("roster.mendedUnit", tree.label(former.getFirst()), tree.label(unit));
    }

    /** @return whether both lie in one commune today, or are it: offices write either */
    boolean areNeighbours(long one, long other) {
        Optional<Long> area = tree.area(today(one), today);
        return area.isPresent() && area.equals(tree.area(today(other), today));
    }

    /** @return the unit that stands for this one today: itself, or who took over; itself where nobody did */
    long today(long unitId) {
        return tree.today(unitId, today).orElse(unitId);
    }
}
