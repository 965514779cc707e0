package vn.sontay.training.shared.draft;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a form says about itself (DRA-1).
 *
 * @param accountId to whom the page was shown; {@link #NOBODY} where nobody was signed in
 * @param number of this form, random; the same when the form is shown again after it was refused
 * @param form its id in the page
 * @param page the address to come back to, inside the application, such as {@code /trainer/roll-call?session=5}
 * @param secrets the names of its fields for passwords
 * @param writtenAt when the page was made
 */
public record FormTag(long accountId, String number, String form, String page, List<String> secrets,
        Instant writtenAt) {

    /** The hidden field that carries the tag. */
    public static final String FIELD = "_form";
    /** Stands for an account where there is none. */
    public static final long NOBODY = 0;

    private static final char END = '\n';
    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern PAGE = Pattern.compile("/(?!/)[^\\\\\\p{Cntrl}]*+");

    public FormTag {
        secrets = List.copyOf(secrets);
    }

    /** @return a number that nobody can guess */
    public static String newNumber() {
        return UUID.randomUUID().toString();
    }

    /** @return whether it is written as a number is */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** @return the address at which the draft of this form is shown */
    public String draftPage() {
        return page + (page.contains("?") ? "&" : "?") + Draft.PARAMETER + "=" + number;
    }

    String written() {
        return accountId + "\n" + number + END + form + END + String.join(",", secrets) + END
                + writtenAt.getEpochSecond() + END + page;
    }

    /** @return the tag, or empty when no tag is written so */
    static Optional<FormTag> read(String written) {
        String[] parts = written.split(String.valueOf(END), -1);
        if (parts.length != 6 || !isNumber(parts[1]) || !PAGE.matcher(parts[5]).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FormTag(Long.parseLong(parts[0]), parts[1], parts[2], parts[5],
                    Arrays.stream(parts[3].split(",")).filter(name -> !name.isEmpty()).toList(),
                    Instant.ofEpochSecond(Long.parseLong(parts[4]))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
