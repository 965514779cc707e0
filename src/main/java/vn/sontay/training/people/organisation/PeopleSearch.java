package vn.sontay.training.people.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.database.Sql;

/**
 * What somebody typed to find people, as SQL over {@code person p} (ORG-8): every word must occur, accents or not; who has
 * them all as typed comes first, then who has words that begin so, then the rest, each in the order of a class list. Digits
 * find phone numbers.
 */
public final class PeopleSearch {

    /** The order of a class list. */
    public static final String ORDER = "p.sort_key, p.id";

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 120;

    private final List<String> typed;
    private final List<String> folded;
    private final String digits;

    /** @param text what was typed; empty finds everybody; words after the eighth are ignored */
    public PeopleSearch(String text) {
        String clean = Vietnamese.clean(text);
        String start = clean.substring(0, Math.min(clean.length(), LONGEST)).toLowerCase(Locale.ROOT);
        this.typed = words(start);
        this.folded = words(Vietnamese.foldName(start));
        String compact = start.replaceAll("[ .]", "");
        this.digits = compact.matches("\\d{3,15}") ? compact : "";
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).limit(MOST_WORDS)
                .map(word -> word.replaceAll("[!%_]", "!$0")).toList();
    }

    /** @return a condition; its parameters are set by {@link #bind} */
    public String condition() {
        if (folded.isEmpty()) {
            return "1 = 1";
        }
        List<String> each = new ArrayList<>();
        for (int i = 0; i < folded.size(); i++) {
            each.add("p.search_name like :word" + i + " escape '!'");
        }
        String byName = "(" + String.join(" and ", each) + ")";
        return digits.isEmpty() ? byName : "(" + byName + " or p.phone like :digits)";
    }

    /** @return what to order by: the best hits first, each group in the order of a class list, which has an index */
    public String order() {
        return folded.isEmpty() ? ORDER : rank() + ", " + ORDER;
    }

    private String rank() {
        List<String> exact = new ArrayList<>();
        List<String> begins = new ArrayList<>();
        for (int i = 0; i < folded.size(); i++) {
            exact.add("concat(' ', lower(p.full_name)) like :exact" + i + " escape '!'");
            begins.add("concat(' ', p.search_name) like :begin" + i + " escape '!'");
        }
        return "case when " + String.join(" and ", exact) + " then 0 when " + String.join(" and ", begins)
                + " then 1 else 2 end";
    }

    /** Sets the parameters of {@link #condition} and, where the query orders by it, of {@link #order}. */
    public void bind(Sql query, boolean ranked) {
        for (int i = 0; i < folded.size(); i++) {
            query.with("word" + i, "%" + folded.get(i) + "%");
            if (ranked) {
                query.with("exact" + i, "% " + typed.get(i) + "%");
                query.with("begin" + i, "% " + folded.get(i) + "%");
            }
        }
        if (!digits.isEmpty()) {
            query.with("digits", "%" + digits + "%");
        }
    }
}
