package vn.sontay.training.outcome.classpaper.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.paper.PaperWords;

/**
 * What is sent to the people of a class by Zalo or SMS.
 *
 * @param whole with all sessions
 * @param brief without diacritics, in one SMS of {@value #SMS} characters
 */
public record ClassMessage(String whole, String brief) {

    /** Characters of one SMS in the alphabet of GSM 03.38, which has no diacritics of Vietnamese. */
    static final int SMS = 160;

    private static final PaperWords WORDS = Said.WORDS;

    /**
     * @param sessions those to come, at least one, by time
     * @param address where people sign in
     */
    public static ClassMessage of(String title, String place, List<ClassOnPapers.Session> sessions, Terms terms,
            String address) {
        return new ClassMessage(whole(title, place, sessions, terms, address), brief(title, place, sessions, terms));
    }

    private static String whole(String title, String place, List<ClassOnPapers.Session> sessions, Terms terms,
            String address) {
        String times = sessions.stream()
                .map(each -> WORDS.text("message.session", each.ordinal(), WORDS.text("at." + each.part(),
                        Dates.day(each.on()), each.hours()).toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("\n"));
        return WORDS.text("message.invited", title) + "\n" + WORDS.text("message.times", times) + "\n"
                + WORDS.text("message.place", place)
                + (terms.note().isBlank() ? "" : "\n" + WORDS.text("message.note", terms.note()))
                + (terms.contact().isBlank() ? "" : "\n" + WORDS.text("message.contact", terms.contact()))
                + "\n" + WORDS.text("message.address", address);
    }

    private static String brief(String title, String place, List<ClassOnPapers.Session> sessions, Terms terms) {
        ClassOnPapers.Session first = sessions.getFirst();
        String time = WORDS.text("message.brief.time", sessions.size(), first.begins(),
                Dates.day(first.on()));
        String without = plain(WORDS.text("message.brief", "", time, place));
        String contact = terms.contact().isBlank() ? "" : plain(WORDS.text("message.brief.contact", terms.contact()));
        String named = plain(title);
        if (without.length() + contact.length() + named.length() > SMS) {
            contact = "";
        }
        int room = SMS - without.length() - contact.length();
        String text = plain(WORDS.text("message.brief", cut(named, Math.max(room, 0)), time, place)) + contact;
        return cut(text, SMS);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, Math.max(0, most - 2)).stripTrailing() + "..";
    }

    /** Letters, digits and marks that every phone's SMS has. */
    private static String plain(String text) {
        return Vietnamese.withoutMarks(text).replaceAll("[“”\"]", "").replaceAll("[–—]", "-").replace("…", "...")
                .replaceAll("[^\\x20-\\x7e]", " ").replaceAll(" {2,}", " ").stripTrailing();
    }
}
