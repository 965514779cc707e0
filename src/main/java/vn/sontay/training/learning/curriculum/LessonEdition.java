package vn.sontay.training.learning.curriculum;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.claim.SecondReader;

/**
 * A lesson's text for classes of certain dates.
 *
 * @param code of the lesson
 * @param reader for whom it is written
 * @param edition unique within the lesson, such as {@code 2026}
 * @param outcomes what one can do afterwards, at least one
 * @param periods tiết of 45 minutes
 * @param minutes reading time
 * @param validFrom first class date it is for
 * @param validTo last class date, or null when open
 * @param reviewed when its facts were last checked
 * @param reviewBy when they have to be checked again
 * @param text what stands in it
 * @param sha256 of everything a reader sees
 * @param secondReader who read it after its author, or null; no reader sees it
 */
public record LessonEdition(String code, Reader reader, String edition, String title, List<String> outcomes,
        int periods, int minutes,
        LocalDate validFrom, @Nullable LocalDate validTo, LocalDate reviewed, LocalDate reviewBy, List<Source> sources,
        LessonText text, String sha256, @Nullable SecondReader secondReader) {

    public LessonEdition {
        outcomes = List.copyOf(outcomes);
        sources = List.copyOf(sources);
    }

    /** @return the lesson as it stands on the page, clean */
    public String bodyHtml() {
        return text.html();
    }

    /** @return how far the day lies outside this edition's validity; 0 within */
    long daysFrom(LocalDate day) {
        if (day.isBefore(validFrom)) {
            return ChronoUnit.DAYS.between(day, validFrom);
        }
        return validTo == null || !day.isAfter(validTo) ? 0 : ChronoUnit.DAYS.between(validTo, day);
    }

    boolean overlaps(LessonEdition other) {
        return meets(other.validFrom, other.validTo);
    }

    /**
     * @param from first day, or null when open
     * @param to last day, or null when open
     * @return whether any of those days lies in this edition's validity
     */
    public boolean meets(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (to == null || !validFrom.isAfter(to)) && (validTo == null || from == null || !from.isAfter(validTo));
    }
}
