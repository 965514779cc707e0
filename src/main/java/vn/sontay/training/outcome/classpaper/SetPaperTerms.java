package vn.sontay.training.outcome.classpaper;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * Says what stands in the papers of a class and nowhere else.
 *
 * @param version as it was seen; 0 where nothing was said yet
 * @param addressees units that are written to, a line each
 * @param guests who is invited, a line each with their title
 * @param contact whom to ask
 * @param replyBy until when units name people, or null
 * @param note what people bring along and such
 * @param allowance đồng a session for volunteers (CLP-4), as it is typed; empty for open
 * @param teaching đồng a period taught, as it is typed; empty for open
 */
public record SetPaperTerms(String requestId, long classId, long version,
        @Size(max = 2000, message = "classpaper.tooLong") String addressees,
        @Size(max = 2000, message = "classpaper.tooLong") String guests,
        @Size(max = 200, message = "classpaper.tooLong") String contact, @Nullable LocalDate replyBy,
        @Size(max = 500, message = "classpaper.tooLong") String note,
        @Pattern(regexp = AMOUNT, message = "classpaper.amount") String allowance,
        @Pattern(regexp = AMOUNT, message = "classpaper.amount") String teaching) {

    /** Up to 99 million, with or without dots. */
    static final String AMOUNT = "\\d{0,8}|\\d{1,2}(\\.\\d{3}){1,2}|\\d{3}\\.\\d{3}";

    public SetPaperTerms {
        addressees = lines(addressees);
        guests = lines(guests);
        contact = Vietnamese.clean(contact);
        note = Vietnamese.clean(note);
        allowance = allowance.strip();
        teaching = teaching.strip();
    }

    private static String lines(String typed) {
        return typed.lines().map(Vietnamese::clean).filter(line -> !line.isEmpty()).distinct()
                .collect(Collectors.joining("\n"));
    }

    @Nullable
    Integer amount() {
        return number(allowance);
    }

    @Nullable
    Integer rate() {
        return number(teaching);
    }

    private static @Nullable Integer number(String typed) {
        return typed.isEmpty() ? null : Integer.valueOf(typed.replace(".", ""));
    }
}
