package vn.sontay.training.teaching.trainingclass;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles of classes of one course follow each other: "đợt 1", "đợt 2". */
public final class ClassTitle {

    /** No year, no part of a date or of a document's number. */
    private static final Pattern NUMBER = Pattern
            .compile("(?<![\\d/.-])(\\d{1,3})(?![\\d/.-])(?!.*(?<![\\d/.-])\\d{1,3}(?![\\d/.-]))");

    private ClassTitle() {
    }

    /** @param taken titles that others have @return that title with the next number that nobody has; where it has none, with one */
    public static String next(String title, Collection<String> taken) {
        Matcher found = NUMBER.matcher(title);
        boolean counted = found.find();
        int number = counted ? Integer.parseInt(found.group(1)) : 1;
        String next;
        do {
            number++;
            next = counted
                    ? title.substring(0, found.start(1)) + number + title.substring(found.end(1))
                    : title + " (" + number + ")";
        } while (taken.contains(next));
        return next;
    }
}
