package vn.sontay.training.outcome.completion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What demands have in common that name things of which each has to be done. Titles by code, in order; days by code. */
final class Listed {

    /** What is missing is named up to this many; beyond, a sentence of names is read by nobody. */
    private static final int MOST_NAMED = 3;

    private Listed() {
    }

    /** @return those of the codes that are offered, under their titles; empty for none */
    static Optional<Map<String, String>> offered(Collection<String> codes, Map<String, String> offer) {
        Map<String, String> left = new LinkedHashMap<>(offer);
        left.keySet().retainAll(codes);
        return left.isEmpty() ? Optional.empty() : Optional.of(left);
    }

    static boolean allDone(Map<String, String> titles, Map<String, LocalDate> done, LocalDate day) {
        return titles.keySet().stream().allMatch(code -> Facts.by(done.get(code), day));
    }

    static Reason reason(String key, Map<String, String> titles, Map<String, LocalDate> done, LocalDate day) {
        List<String> missing = titles.entrySet().stream().filter(each -> !Facts.by(done.get(each.getKey()), day))
                .map(Map.Entry::getValue).toList();
        int reached = titles.size() - missing.size();
        if (missing.isEmpty()) {
            return Reason.met(key + "Done", reached, titles.size());
        }
        return missing.size() > MOST_NAMED
                ? Reason.unmet(key + "Few", reached, titles.size())
                : Reason.unmet(key + "Missing", reached, titles.size(),
                        missing.stream().collect(Collectors.joining("”, “", "“", "”")));
    }
}
