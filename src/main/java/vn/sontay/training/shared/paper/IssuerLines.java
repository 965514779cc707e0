package vn.sontay.training.shared.paper;

import org.jspecify.annotations.Nullable;

/**
 * The issuer as its letterhead names it on the day of the paper.
 *
 * @param parentLine the body above, in plain capitals; null for a People's Committee's own paper
 * @param name the issuer, in bold capitals; a line break in it is kept
 * @param place where the paper is signed, as written before the date
 */
public record IssuerLines(@Nullable String parentLine, String name, String place) {

    private static final PaperWords WORDS = PaperWords.beside(IssuerLines.class);

    /** The line of place and date, such as "Sơn Tây Thượng, ngày 05 tháng 9 năm 2025". */
    public String placeAnd(String dateInWords) {
        return WORDS.text("place-and-date", place, dateInWords);
    }

    /** The name in capitals; a committee's place goes to a line of its own, as Nghị định 30/2020 shows it. */
    String nameInCapitals() {
        String capitals = PaperWords.capitals(name);
        String collective = WORDS.text("collective") + " ";
        return capitals.startsWith(collective)
                ? collective.strip() + "\n" + capitals.substring(collective.length())
                : capitals;
    }

    /** The body that a signature "TM." stands for: the committee without its place, else the issuer. */
    String collectiveName() {
        return nameInCapitals().lines().findFirst().orElse("");
    }

    /** @return how numbers of its papers abbreviate it: UBND for a committee; for others, whose short names nobody knows, open. */
    public String abbreviation() {
        boolean committee = PaperWords.capitals(name).startsWith(PaperWords.capitals(WORDS.text("committee")));
        return WORDS.text(committee ? "office.committee" : "office.open");
    }
}
